import { writeZip } from "#app/platform/zip/write-zip.ts";
import { XML_DECLARATION, xml, xmlText } from "#app/platform/xml.ts";
import { relationTo, RELATION_TYPES, writeRelations } from "#app/platform/opc/relations.ts";
import { columnName, type ChartPlan } from "./chart-plan.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const SHEET = "Sheet1";

type CellValue = string | number | null;

/** The rows behind a chart: labels, then a column for each series, then what is kept beside. */
export function sheetRows({ categoryHeads, categories, series, kept }: ChartPlan): CellValue[][] {
  const columns = [...series, ...kept];
  const grouped = categoryHeads.length > 1;
  const head = [...categoryHeads, ...columns.map(({ name }) => name)];
  const rows = categories.map(({ group, label }, row) => [...(grouped ? [group] : []), label, ...columns.map(({ values }) => values[row] ?? null)]);
  return [head, ...rows];
}

/** The workbook that a chart carries, and that « edit data » opens. */
export function workbookOf(plan: ChartPlan): Uint8Array {
  const rows = sheetRows(plan).map((cells, row) => xml("row", { r: row + 1 }, ...cells.map((value, column) => cellXml(value, `${columnName(column)}${row + 1}`))));
  return writeZip(new Map([...FRAME, ["xl/worksheets/sheet1.xml", XML_DECLARATION + xml("worksheet", { xmlns: MAIN }, xml("sheetData", {}, ...rows))]]));
}

function cellXml(value: CellValue, r: string): string {
  if (value === null) return "";
  if (typeof value === "number") return xml("c", { r }, xml("v", {}, String(value)));
  return xml("c", { r, t: "inlineStr" }, xml("is", {}, xml("t", { "xml:space": "preserve" }, xmlText(value))));
}

const FRAME: readonly (readonly [string, string])[] = [
  ["[Content_Types].xml", XML_DECLARATION + xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    xml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }), xml("Default", { Extension: "xml", ContentType: "application/xml" }),
    xml("Override", { PartName: "/xl/workbook.xml", ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
    xml("Override", { PartName: "/xl/worksheets/sheet1.xml", ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" }),
    xml("Override", { PartName: "/xl/styles.xml", ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" }))],
  ["_rels/.rels", writeRelations([relationTo("rId1", "officeDocument", "xl/workbook.xml")])],
  ["xl/workbook.xml", XML_DECLARATION + xml("workbook", { xmlns: MAIN, "xmlns:r": RELATION_TYPES }, xml("sheets", {}, xml("sheet", { name: SHEET, sheetId: 1, "r:id": "rId1" })))],
  ["xl/_rels/workbook.xml.rels", writeRelations([relationTo("rId1", "worksheet", "xl/worksheets/sheet1.xml"), relationTo("rId2", "styles", "xl/styles.xml")])],
  ["xl/styles.xml", XML_DECLARATION + xml("styleSheet", { xmlns: MAIN }, '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>', '<borders count="1"><border/></borders>',
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>', '<cellXfs count="1"><xf xfId="0"/></cellXfs>')],
];
