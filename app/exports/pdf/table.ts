import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import { heightOf, tag, type Box, type Tag } from "./box.ts";
import { CELL_GAP, fitColumns, splitColumns, type Columns } from "../table-columns.ts";
import { spansOf, textBoxes, type Flow, type TextStyle } from "./flow.ts";
import { layOut, type Line } from "./text-layout.ts";
import { FLOOR, PAGE } from "./theme.ts";

const LEADING = 1.24;
/** Up to this height a table stays on one page. */
const SHORT_TABLE = (FLOOR - PAGE.top) * 0.28;
/** No row is taller than this: a longer one goes on below, on the next page if need be. */
const TALLEST_ROW = (FLOOR - PAGE.top) * 0.6;

/** A table as rows that are never cut, its head again on each page; one that is wider than the page is set smaller, then split by columns. */
export function tableBoxes(table: BriefTable, flow: Flow, { caption = true }: { caption?: boolean } = {}): Box[] {
  const { theme, width } = flow;
  if (table.columns.length === 0) return table.caption === "" ? [] : captionBoxes(table.caption, flow, flow.parent);
  const sizes = [theme.table, theme.table * 0.9, theme.table * 0.8].map((size) => Math.max(6.4, size));
  const columns = fitColumns(table, width, sizes);
  if (columns !== null) return [...onePart(table, columns, flow, caption), ...sourceBoxes(table.source, flow)];
  const smallest = sizes.at(-1) ?? theme.table;
  const parts = splitColumns(table, width, smallest);
  return [
    ...parts.flatMap((part, index) => {
      const named = index === 0 ? part : { ...part, caption: `${part.caption} ${flow.continued}`.trim() };
      return onePart(named, fitColumns(part, width, [smallest]) ?? { widths: part.columns.map(() => width / part.columns.length), size: smallest }, flow, caption || index > 0);
    }),
    ...sourceBoxes(table.source, flow),
  ];
}

function onePart(table: BriefTable, columns: Columns, flow: Flow, caption: boolean): Box[] {
  const element = tag("Table", flow.parent);
  const head = headBoxes(table, columns, flow, tag("THead", element));
  const body = tag("TBody", element);
  const rows = table.rows.flatMap((cells) => rowBoxes(cells, { table, columns, flow, parent: body, total: false }));
  const total = table.total === null ? [] : rowBoxes(table.total, { table, columns, flow, parent: body, total: true });
  const all = keptTogether([...rows, ...total].map((box) => ({ ...box, head })));
  return [...(caption && table.caption !== "" ? captionBoxes(table.caption, flow, element) : []), ...head.map((box) => ({ ...box, keep: all.length > 0, space: caption ? 0 : flow.theme.gaps.block })), ...all];
}

/** A short table is not cut; of a long one neither the first row nor the last stands alone. */
function keptTogether(rows: readonly Box[]): Box[] {
  const short = heightOf(rows) <= SHORT_TABLE;
  return rows.map((row, index) => ({ ...row, keep: index < rows.length - 1 && (short || index === 0 || index === rows.length - 2) }));
}

const captionBoxes = (caption: string, flow: Flow, parent: Tag): Box[] =>
  textBoxes(caption, { ...flow, parent }, { type: "Caption", style: { face: "strong", size: flow.theme.table, ink: "ink", leading: LEADING }, space: flow.theme.gaps.block, keep: true });

export function sourceBoxes(source: string | null, flow: Flow): Box[] {
  if (source === null || source === "") return [];
  return textBoxes(`${flow.source} ${source}`, flow, { type: "P", style: { face: "text", size: flow.theme.small, ink: "soft", leading: LEADING }, space: 2 });
}

interface SetCell { tag: Tag; lines: Line[]; struck: boolean }
interface Grid { columns: Columns; flow: Flow; aligns: BriefTable["columns"] }

function headBoxes(table: BriefTable, columns: Columns, flow: Flow, parent: Tag): Box[] {
  const row = tag("TR", parent);
  const style: TextStyle = { face: "strong", size: columns.size * 0.94, ink: "soft", leading: LEADING };
  const cells = table.columns.map(({ label }, index): SetCell => ({
    tag: tag("TH", row, { scope: "Column" }), struck: false, lines: layOut(spansOf([{ text: label }], style), innerWidth(columns, index)),
  }));
  return [sliceBox(cells, { columns, flow, aligns: table.columns }, { size: style.size, rule: "ink", foot: true })];
}

const innerWidth = ({ widths }: Columns, index: number): number => Math.max(4, (widths[index] ?? 0) - CELL_GAP);

interface RowPlace { table: BriefTable; columns: Columns; flow: Flow; parent: Tag; total: boolean }

function rowBoxes(cells: readonly Cell[], { table, columns, flow, parent, total }: RowPlace): Box[] {
  const row = tag("TR", parent);
  const style: TextStyle = { face: null, size: columns.size, ink: "ink", leading: LEADING };
  const set = table.columns.map((_, index): SetCell => {
    const cell = cells[index];
    const runs = total ? (cell?.text.map((run) => ({ ...run, bold: true as const })) ?? []) : (cell?.text ?? []);
    const spans = spansOf(runs, style).map((span) => (cell?.struck ? { ...span, struck: true, ink: "soft" as const } : span));
    return { tag: index === 0 ? tag("TH", row, { scope: "Row" }) : tag("TD", row), struck: cell?.struck === true, lines: layOut(spans, innerWidth(columns, index)) };
  });
  const perSlice = Math.max(1, Math.floor(TALLEST_ROW / (columns.size * LEADING)));
  const slices = Math.max(1, Math.ceil(Math.max(...set.map(({ lines }) => lines.length)) / perSlice));
  return Array.from({ length: slices }, (_, slice) => {
    const part = set.map((cell) => ({ ...cell, lines: cell.lines.slice(slice * perSlice, (slice + 1) * perSlice) }));
    return sliceBox(part, { columns, flow, aligns: table.columns }, { size: columns.size, rule: total ? "ink" : "rule", foot: !total && slice === slices - 1, top: total && slice === 0 });
  });
}

function sliceBox(cells: readonly SetCell[], { columns, flow, aligns }: Grid, { size, rule, foot, top }: { size: number; rule: "ink" | "rule"; foot: boolean; top?: boolean }): Box {
  const leading = size * LEADING;
  const pad = flow.theme.gaps.row;
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length)) * leading + pad * 2;
  return {
    height, space: 0, keep: false,
    draw: (pen, y) => {
      let x = flow.x;
      cells.forEach((cell, index) => {
        const inner = innerWidth(columns, index);
        const left = x + (index === 0 ? 0 : CELL_GAP / 2);
        pen.mark(cell.tag, () => cell.lines.forEach((line, at) => pen.line(line, left + shift(aligns[index]?.align, inner - line.width), y + pad + at * leading + leading / 2 + size * 0.33)));
        x += columns.widths[index] ?? 0;
      });
      pen.ornament(() => {
        if (top) pen.rule(y, [flow.x, flow.x + flow.width], rule, 0.7);
        if (foot) pen.rule(y + height, [flow.x, flow.x + flow.width], rule, rule === "ink" ? 0.7 : 0.5);
      });
    },
  };
}

function shift(align: BriefTable["columns"][number]["align"] | undefined, room: number): number {
  if (align === "end") return Math.max(0, room);
  return align === "center" ? Math.max(0, room / 2) : 0;
}
