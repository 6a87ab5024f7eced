import { DRAWING } from "#app/exports/pptx/namespaces.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";

/** The tokens of the pages, in light: ink on paper, one red thread, the four verdicts of one weight. */
export const INK = {
  paper: "FDFCF9", sunk: "F1ECE3", ink: "1A1D2B", soft: "4C4F5C", rule: "D8D3C9", thread: "992724",
  benefit: "1F5E8A", risk: "7C4524", validated: "28694E", invalidated: "744466", inconclusive: "825F21", untested: "665F54",
} as const;

/** Fonts that stand on nearly every machine: what is read, and what is counted. */
export const FONTS = { major: "Georgia", minor: "Calibri" } as const;

const COLOURS: readonly (readonly [string, string])[] = [
  ["dk1", INK.ink], ["lt1", INK.paper], ["dk2", INK.soft], ["lt2", INK.sunk],
  ["accent1", INK.benefit], ["accent2", INK.risk], ["accent3", INK.validated], ["accent4", INK.invalidated], ["accent5", INK.inconclusive], ["accent6", INK.untested],
  ["hlink", INK.thread], ["folHlink", INK.thread],
];

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${PLAIN}<a:prstDash val="solid"/></a:ln>`;
const NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const THREE = 3;

export function theme(name: string): string {
  const colours = COLOURS.map(([role, value]) => `<a:${role}><a:srgbClr val="${value}"/></a:${role}>`).join("");
  const font = (role: string, face: string) => `<a:${role}Font><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${role}Font>`;
  const format = xml("a:fmtScheme", { name }, `<a:fillStyleLst>${PLAIN.repeat(THREE)}</a:fillStyleLst>`, `<a:lnStyleLst>${LINE.repeat(THREE)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${NO_EFFECT.repeat(THREE)}</a:effectStyleLst>`, `<a:bgFillStyleLst>${PLAIN.repeat(THREE)}</a:bgFillStyleLst>`);
  const elements = xml("a:themeElements", {}, xml("a:clrScheme", { name }, colours), xml("a:fontScheme", { name }, font("major", FONTS.major), font("minor", FONTS.minor)), format);
  return XML_DECLARATION + xml("a:theme", { "xmlns:a": DRAWING, name }, elements);
}
