import { folded } from "#app/domain/form/slug.ts";
import { parseDay } from "#app/platform/day.ts";
import { BETWEEN, LONGEST, type Column, type Told } from "./columns.ts";

/** The words of a file in both languages: a header, a choice and a category are read whichever language wrote them. */
export interface Vocabulary {
  headers: ReadonlyMap<string, Column>;
  choices: Partial<Record<Column, ReadonlyMap<string, string>>>;
  categories: ReadonlyMap<string, string>;
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
}

export const PROBLEMS = ["not-a-choice", "not-a-category", "not-a-day", "not-yes-or-no", "too-long", "day-to-come", "goes-back", "day-alone", "no-such-stakeholder"] as const;
export type Problem = { column: Column; why: (typeof PROBLEMS)[number]; cell: string };

/** What a line says and which of its cells cannot be taken; these leave the record as it is. */
export function readLine(cells: Partial<Record<Column, string>>, vocabulary: Vocabulary): { told: Told; problems: Problem[] } {
  const told: Told = {};
  const problems: Problem[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const column = name as Column;
    const read = cell === "" ? { value: "" } : readCell(column, cell, vocabulary);
    if ("value" in read) told[column] = read.value;
    else problems.push({ column, why: read.why, cell: cell.slice(0, 80) });
  }
  return { told, problems };
}

type Read = { value: string } | { why: Problem["why"] };

const DAYS: readonly Column[] = ["engagementOn", "metOn", "nextStepOn"];

function readCell(column: Column, cell: string, { choices, categories, yes, no }: Vocabulary): Read {
  const choice = choices[column];
  if (choice) return found(choice.get(folded(cell)), "not-a-choice");
  if (column === "category") return found(categories.get(folded(cell)), "not-a-category");
  if (column === "otherCategories") return several(cell, categories);
  if (column === "competitor") return yes.has(folded(cell)) ? { value: "yes" } : no.has(folded(cell)) ? { value: "" } : { why: "not-yes-or-no" };
  if (DAYS.includes(column)) {
    const day = parseDay(cell);
    return day.ok ? { value: day.day } : { why: "not-a-day" };
  }
  const text = plain(cell);
  return text.length > (LONGEST[column] ?? 200) ? { why: "too-long" } : { value: text };
}

const found = (value: string | undefined, why: Problem["why"]): Read => (value === undefined ? { why } : { value });

function several(cell: string, categories: Vocabulary["categories"]): Read {
  const ids = cell.split(BETWEEN).filter((label) => label.trim() !== "").map((label) => categories.get(folded(label)));
  return ids.includes(undefined) ? { why: "not-a-category" } : { value: [...new Set(ids)].sort().join(BETWEEN) };
}

/** As the forms clean a text: one kind of line end, no sign that no page can show. */
export const plain = (text: string): string =>
  Array.from(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC")).filter((sign) => sign >= " " || sign === "\n" || sign === "\t").join("").trim();
