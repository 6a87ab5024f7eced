import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type ITableCellOptions } from "docx";
import type { BriefTable, Cell } from "#app/domain/brief/brief-document.ts";
import { INKS } from "../drawing/drawing.ts";
import { fitColumns, splitColumns } from "../table-columns.ts";
import { STYLES, twips } from "./measures.ts";
import { runsOf } from "./runs.ts";
import type { Setting } from "./blocks.ts";

type Block = Paragraph | Table;

const SIZES = [8.5, 6.5] as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const line = (ink: "ink" | "rule", size: number) => ({ style: BorderStyle.SINGLE, size, color: INKS[ink].slice(1) });
const ALIGN = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** A table with its caption above; its head comes again on each page, its rows are not cut. One that is wider than the page is split by columns. */
export function tableBlocks(table: BriefTable, setting: Setting, { caption = true }: { caption?: boolean } = {}): Block[] {
  const titled = caption && table.caption !== "" ? [new Paragraph({ style: "Caption", keepNext: true, text: table.caption })] : [];
  if (table.columns.length === 0) return titled;
  const columns = fitColumns(table, setting.width, SIZES);
  if (columns !== null) return [...titled, grid(table, columns.widths, columns.size), ...after(table.source, setting)];
  const parts = splitColumns(table, setting.width, SIZES[1]);
  return [
    ...titled,
    ...parts.flatMap((part, index) => {
      const widths = fitColumns(part, setting.width, [SIZES[1]])?.widths ?? part.columns.map(() => setting.width / part.columns.length);
      const again = index === 0 ? [] : [new Paragraph({ style: "Caption", keepNext: true, text: `${table.caption} ${setting.continued}`.trim() })];
      return [...again, grid(part, widths, SIZES[1])];
    }),
    ...after(table.source, setting),
  ];
}

/** The source; without one an empty line, for two tables that touch would become one. */
function after(source: string | null, setting: Setting): Paragraph[] {
  return [sourceOf(source, setting) ?? new Paragraph({ style: STYLES.source, text: "" })];
}

export function sourceOf(source: string | null, { words }: Setting): Paragraph | null {
  return source === null || source === "" ? null : new Paragraph({ style: STYLES.source, text: `${words.source} ${source}` });
}

function grid(table: BriefTable, widths: readonly number[], size: number): Table {
  const style = size < SIZES[0] ? STYLES.cellSmall : STYLES.cell;
  const cell = (index: number, paragraph: Paragraph, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ children: [paragraph], width: { size: twips(widths[index] ?? 20), type: WidthType.DXA }, ...more });
  const head = table.columns.map(({ label, align }, index) =>
    cell(index, new Paragraph({ style: size < SIZES[0] ? STYLES.cellSmall : STYLES.columnHead, alignment: ALIGN[align], text: label }), { borders: { bottom: line("ink", 8) } }));
  const row = (cells: readonly Cell[], total: boolean, last: boolean) => new TableRow({
    cantSplit: true,
    children: table.columns.map(({ align }, index) => cell(index, content(cells[index], { style, alignment: ALIGN[align], total, keepNext: !last && table.rows.length <= 8 }), total ? { borders: { top: line("ink", 6), bottom: line("ink", 6) } } : {})),
  });
  const rows = table.rows.map((cells, index) => row(cells, false, table.total === null && index === table.rows.length - 1));
  return new Table({
    width: { size: twips(widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths.map(twips),
    margins: { top: twips(1.6), bottom: twips(1.6), left: twips(1), right: twips(5) },
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: line("rule", 4), bottom: line("rule", 4) },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows, ...(table.total === null ? [] : [row(table.total, true, true)])],
  });
}

type CellStyle = { style: string; alignment: (typeof ALIGN)[keyof typeof ALIGN]; total: boolean; keepNext: boolean };

function content(cell: Cell | undefined, { style, alignment, total, keepNext }: CellStyle): Paragraph {
  const more = { ...(total && { bold: true }), ...(cell?.struck && { strike: true }) };
  return new Paragraph({ style, alignment, keepNext, children: runsOf(cell?.text ?? [], more) });
}
