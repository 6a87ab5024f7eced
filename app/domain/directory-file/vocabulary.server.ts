import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { COLUMNS, type Column, type FileKind } from "./columns.ts";
import type { Vocabulary } from "./read-line.ts";

const BOTH = [dictionaries.fr, dictionaries.en] as const;

/** The words of both languages, and the codes themselves, for reading a file. */
export async function vocabularyOf(actor: Actor, kind: FileKind): Promise<Vocabulary> {
  const entries = await listOf(actor, "category", true);
  // One in service is meant before a retired one of the same label.
  const categories = [...entries.filter(({ retired }) => retired), ...entries.filter(({ retired }) => !retired)];
  const labels = categories.flatMap((entry) => BOTH.map((t) => [folded(seededLabel(t, "category", entry)), entry.id] as const));
  return {
    headers: new Map(COLUMNS[kind].flatMap((column): [string, Column][] => [[folded(column), column], ...BOTH.map((t): [string, Column] => [folded(headerOf(t, kind, column)), column])])),
    choices: { nature: coded((t) => t.stakeholder.natures), engagement: coded((t) => t.engagement.word), consent: coded((t) => t.person.consents) },
    categories: new Map(labels),
    yes: new Set([...BOTH.map((t) => folded(t.common.yes)), "x", "1", "true"]),
    no: new Set([...BOTH.map((t) => folded(t.common.no)), "0", "false"]),
  };
}

type Words = (typeof BOTH)[number];

export const headerOf = (t: Words, kind: FileKind, column: Column): string => t.directoryFile.columns[kind][column] ?? column;

const coded = (words: (t: Words) => Record<string, string>) =>
  new Map(BOTH.flatMap((t) => Object.entries(words(t)).flatMap(([code, word]): [string, string][] => [[folded(word), code], [code, code]])));
