import { schemeFill } from "#app/exports/pptx/shapes.ts";
import { xml } from "#app/platform/xml.ts";

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const SIZES = [1700, 1500, 1400];
const INDENT = 228_600;
const fonts = (role: "mj" | "mn") => `<a:latin typeface="+${role}-lt"/><a:ea typeface="+${role}-ea"/><a:cs typeface="+${role}-cs"/>`;

const spaced = (before: number) => `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${before}"/></a:spcBef>`;

function level(index: number): string {
  const properties = { marL: INDENT * (index + 1), indent: -INDENT, algn: "l", defTabSz: 914_400, rtl: false, eaLnBrk: true, latinLnBrk: false, hangingPunct: true };
  return xml(`a:lvl${index + 1}pPr`, properties, spaced(600), '<a:buFont typeface="Arial"/><a:buChar char="–"/>',
    xml("a:defRPr", { sz: SIZES[index] ?? 1400, kern: 1200 }, schemeFill("tx1"), fonts("mn")));
}

function otherLevel(index: number): string {
  const properties = { marL: 457_200 * index, algn: "l", defTabSz: 914_400, rtl: false, eaLnBrk: true, latinLnBrk: false, hangingPunct: true };
  return xml(`a:lvl${index + 1}pPr`, properties, xml("a:defRPr", { sz: 1600, kern: 1200 }, schemeFill("tx1"), fonts("mn")));
}

/** The levels of text boxes and tables, which the presentation itself says. */
export const defaultTextStyle = (): string => xml("p:defaultTextStyle", {}, ...LEVELS.map(otherLevel));

/** The styles of titles, bodies and the rest, as a master says them. */
export function textStyles(): string {
  const title = xml("a:lvl1pPr", { algn: "l", defTabSz: 914_400, rtl: false, eaLnBrk: true, latinLnBrk: false, hangingPunct: true },
    '<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>',
    xml("a:defRPr", { sz: 2600, kern: 1200 }, schemeFill("tx1"), fonts("mj")));
  return xml("p:txStyles", {}, xml("p:titleStyle", {}, title), xml("p:bodyStyle", {}, ...LEVELS.map(level)), xml("p:otherStyle", {}, ...LEVELS.map(otherLevel)));
}
