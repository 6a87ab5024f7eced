import type { Actor } from "#app/domain/access/actor.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { writeCsv } from "#app/platform/csv.ts";
import { BETWEEN, COLUMNS, type Column, type FileKind } from "./columns.ts";
import { existingOf } from "./existing.server.ts";
import { headerOf } from "./vocabulary.server.ts";

/** The directory as a table, in the actor's language: read again, it changes nothing. Semicolons in French, as its spreadsheets expect. */
export async function directoryFile(actor: Actor, kind: FileKind): Promise<string> {
  const t = dictionaries[actor.language];
  const [records, categories] = await Promise.all([existingOf(actor, kind), listOf(actor, "category", true)]);
  const labels = new Map(categories.map((entry) => [entry.id, seededLabel(t, "category", entry)]));
  const words: Partial<Record<Column, (value: string) => string>> = {
    nature: (value) => t.stakeholder.natures[value as "organisation"] ?? value,
    engagement: (value) => t.engagement.word[value as "left"] ?? value,
    consent: (value) => t.person.consents[value as "inside"] ?? value,
    competitor: (value) => (value === "yes" ? t.common.yes : t.common.no),
    category: (value) => labels.get(value) ?? "",
    otherCategories: (value) => value.split(BETWEEN).map((id) => labels.get(id) ?? "").filter(Boolean).join(` ${BETWEEN} `),
  };
  const columns: readonly Column[] = COLUMNS[kind];
  const rows = records.map(({ told }) => columns.map((column) => (words[column] ?? String)(told[column] ?? "")));
  return writeCsv(columns.map((column) => headerOf(t, kind, column)), rows, actor.language === "fr" ? ";" : ",");
}
