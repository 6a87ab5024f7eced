import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { COLUMNS, type Column, type FileKind } from "./columns.ts";
import type { FileWords } from "./file-words.ts";
import type { Vocabulary } from "./read-line.ts";

/** The words of every language, and the codes themselves, for reading a file. */
export async function vocabularyOf(actor: Actor, kind: FileKind, languages: readonly FileWords[]): Promise<Vocabulary> {
  const entries = await listOf(actor, "category", true);
  // One in service is meant before a retired one of the same label.
  const categories = [...entries.filter(({ retired }) => retired), ...entries.filter(({ retired }) => !retired)];
  const columns: readonly Column[] = COLUMNS[kind];
  const coded = (words: (of: FileWords) => Record<string, string>) =>
    new Map(languages.flatMap((of) => Object.entries(words(of)).flatMap(([code, word]): [string, string][] => [[folded(word), code], [code, code]])));
  return {
    headers: new Map(columns.flatMap((column) => [folded(column), ...languages.map((of) => folded(of.columns[kind][column] ?? column))].map((header): [string, Column] => [header, column]))),
    choices: { nature: coded(({ nature }) => nature), engagement: coded(({ engagement }) => engagement), consent: coded(({ consent }) => consent) },
    categories: new Map(categories.flatMap((entry) => languages.map((of): [string, string] => [folded(of.category(entry)), entry.id]))),
    yes: new Set([...languages.map(({ yes }) => folded(yes)), "x", "1", "true"]),
    no: new Set([...languages.map(({ no }) => folded(no)), "0", "false"]),
  };
}
