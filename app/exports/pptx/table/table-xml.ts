import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import type { Rect } from "#app/exports/pptx/geometry.ts";
import { DRAWING } from "#app/exports/pptx/namespaces.ts";
import { schemeFill, transform } from "#app/exports/pptx/shapes.ts";
import { textOf } from "#app/exports/pptx/text/paragraph.ts";
import { readsFromRight, runXml, type Voice } from "#app/exports/pptx/text/text-xml.ts";
import { xml } from "#app/platform/xml.ts";
import { CELL, type Grid } from "./table-grid.ts";

/** « No style, no grid »: lines are drawn cell by cell, in the colours of the theme. */
const PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
const ALIGN = { start: "l", end: "r", center: "ctr" } as const;
const HAIRLINE = { width: 6350, colour: "tx2", tint: true };
const STRONG = { width: 15_875, colour: "tx1", tint: false };

type Line = typeof HAIRLINE;
interface RowLook { bold: boolean; top: Line | null; bottom: Line | null; size: number; colour?: string }

/** A table of the slide, whose first row heads the columns and is read as such. */
export function tableFrame(id: number, table: BriefTable, place: { rect: Rect; grid: Grid; size: number }, voice: Voice): string {
  const { rect, grid, size } = place;
  const header = table.columns.map(({ label }): Cell => ({ text: [{ text: label }] }));
  const look = (more: Partial<RowLook>): RowLook => ({ bold: false, top: null, bottom: HAIRLINE, size, ...more });
  const row = (cells: readonly Cell[], height: number, said: RowLook) =>
    xml("a:tr", { h: height }, ...table.columns.map(({ align }, column) => cellXml(cells[column] ?? { text: [] }, { align: ALIGN[align], first: column === 0 }, said, voice)));
  const rows = [
    row(header, grid.header, look({ bold: true, bottom: STRONG })),
    ...table.rows.map((cells, index) => row(cells, grid.rows[index] ?? 0, look({ bottom: table.total && index === table.rows.length - 1 ? STRONG : HAIRLINE }))),
    ...(table.total ? [row(table.total, grid.total, look({ bold: true }))] : []),
  ];
  const drawn = xml("a:tbl", {}, xml("a:tblPr", { firstRow: true, lastRow: table.total ? true : null }, xml("a:tableStyleId", {}, PLAIN_STYLE)),
    xml("a:tblGrid", {}, ...grid.widths.map((w) => xml("a:gridCol", { w }))), ...rows);
  return xml("p:graphicFrame", {},
    xml("p:nvGraphicFramePr", {}, xml("p:cNvPr", { id, name: `Tableau ${id}`, descr: table.caption }), '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>', "<p:nvPr/>"),
    transform(rect, "p:xfrm"), xml("a:graphic", { "xmlns:a": DRAWING }, xml("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" }, drawn)));
}

function cellXml(cell: Cell, { align, first }: { align: string; first: boolean }, look: RowLook, voice: Voice): string {
  const fromRight = readsFromRight(textOf(cell.text));
  const runs = cell.text.map((run) => runXml(run, { size: look.size, bold: look.bold, struck: cell.struck ?? false, colour: "tx1" }, voice));
  const end = xml("a:endParaRPr", { lang: voice.language, sz: Math.round(look.size * 100) });
  const paragraph = xml("a:p", {}, xml("a:pPr", { algn: fromRight && align === "l" ? "r" : align, rtl: fromRight }), ...runs, runs.length === 0 ? end : "");
  const borders = ["a:lnL", "a:lnR"].map((side) => xml(side, { w: 0 }, "<a:noFill/>")).join("") + border("a:lnT", look.top) + border("a:lnB", look.bottom);
  return xml("a:tc", {}, xml("a:txBody", {}, "<a:bodyPr/>", "<a:lstStyle/>", paragraph),
    xml("a:tcPr", { marL: first ? 0 : CELL.side, marR: CELL.side, marT: CELL.top, marB: CELL.top, anchor: "ctr" }, borders, "<a:noFill/>"));
}

function border(side: string, line: Line | null): string {
  if (line === null) return xml(side, { w: 0 }, "<a:noFill/>");
  const colour = line.tint ? '<a:solidFill><a:schemeClr val="tx2"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill>' : schemeFill(line.colour);
  return xml(side, { w: line.width, cap: "flat", cmpd: "sng", algn: "ctr" }, colour, '<a:prstDash val="solid"/>');
}
