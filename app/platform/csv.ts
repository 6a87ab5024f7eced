import Papa from "papaparse";

/** A cell that a spreadsheet would run or take for a number. */
const RUNS = /^[=+\-@\t\r']/;

export interface ReadCsv {
  /** As they are written in the first line, in their order. */
  headers: string[];
  /** Each row by header, trimmed; with the line of the file where it begins, counted from 1. */
  rows: { line: number; cells: Record<string, string> }[];
  /** How many cells begin with a sign that a spreadsheet runs: they are texts here. */
  formulas: number;
}

/** Why a file cannot be read as a table: a quotation mark that is never closed, or nothing in it. */
export class UnreadableCsv extends Error {
  constructor(readonly reason: "empty" | "unclosed", readonly line: number) {
    super(`The table cannot be read: ${reason}, line ${line}.`);
  }
}

/** Reads a table written with commas, semicolons or tabs, with or without a byte order mark. Throws UnreadableCsv. */
export function readCsv(text: string): ReadCsv {
  const whole = text.replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: delimiterOf(whole), skipEmptyLines: false });
  const unclosed = errors.find(({ type }) => type === "Quotes");
  if (unclosed) throw new UnreadableCsv("unclosed", (unclosed.row ?? 0) + 1);
  const first = data.findIndex((row) => !isBlank(row));
  if (first < 0) throw new UnreadableCsv("empty", 1);
  const headers = (data[first] ?? []).map((header) => header.trim());
  let line = first + 1 + newLinesIn(data[first] ?? []);
  const read: ReadCsv = { headers, rows: [], formulas: 0 };
  for (const row of data.slice(first + 1)) {
    line += 1;
    if (!isBlank(row)) read.rows.push({ line, cells: cellsOf(headers, row) });
    read.formulas += row.filter((cell) => /^[=@]/.test(cell)).length;
    line += newLinesIn(row);
  }
  return read;
}

/** What the first line that says something is cut by: the sign it holds most. */
function delimiterOf(text: string): string {
  const head = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const [most = ","] = [",", ";", "\t"].sort((a, b) => head.split(b).length - head.split(a).length);
  return most;
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === "");
const newLinesIn = (row: readonly string[]) => row.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
const cellsOf = (headers: readonly string[], row: readonly string[]) => Object.fromEntries(headers.map((header, index) => [header, unguarded((row[index] ?? "").trim())]));

/** A mark that keeps a spreadsheet from running a cell is not part of the text. */
const unguarded = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell);

type Cell = string | number | null;

/** Writes a table that spreadsheets open as it is: a byte order mark, CRLF, and nothing that they would run. */
export function writeCsv(headers: readonly string[], rows: readonly (readonly Cell[])[], delimiter: "," | ";" = ","): string {
  const guarded = (cell: Cell) => (typeof cell === "string" && RUNS.test(cell) ? `'${cell}` : (cell ?? ""));
  return `\uFEFF${Papa.unparse({ fields: [...headers], data: rows.map((row) => row.map(guarded)) }, { delimiter, newline: "\r\n" })}\r\n`;
}

/** The text of a file: UTF-8, or Latin-1 as older spreadsheets write it. Null for what is no text. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
