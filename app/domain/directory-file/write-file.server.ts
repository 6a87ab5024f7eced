import type { Actor } from "#app/domain/access/actor.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { writeCsv } from "#app/platform/csv.ts";
import { BETWEEN, COLUMNS, type Column, type FileKind } from "./columns.ts";
import { existingOf } from "./existing.server.ts";
import type { FileWords } from "./file-words.ts";

/** The directory as a table, in these words: read again, it changes nothing. Semicolons in French, as its spreadsheets expect. */
export async function directoryFile(actor: Actor, kind: FileKind, of: FileWords): Promise<string> {
  const [records, categories] = await Promise.all([existingOf(actor, kind), listOf(actor, "category", true)]);
  const labels = new Map(categories.map((entry) => [entry.id, of.category(entry)]));
  const words: Partial<Record<Column, (value: string) => string>> = {
    nature: (value) => of.nature[value] ?? value,
    engagement: (value) => of.engagement[value] ?? value,
    consent: (value) => of.consent[value] ?? value,
    competitor: (value) => (value === "yes" ? of.yes : of.no),
    category: (value) => labels.get(value) ?? "",
    otherCategories: (value) => value.split(BETWEEN).map((id) => labels.get(id) ?? "").filter(Boolean).join(` ${BETWEEN} `),
  };
  const columns: readonly Column[] = COLUMNS[kind];
  const rows = records.map(({ told }) => columns.map((column) => (words[column] ?? String)(told[column] ?? "")));
  return writeCsv(columns.map((column) => of.columns[kind][column] ?? column), rows, actor.language === "fr" ? ";" : ",");
}
