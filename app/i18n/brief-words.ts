import type { BriefWords } from "#app/domain/brief/words.ts";
import { groupTitle, messagesOf } from "./evolution-words.ts";
import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";
import { seededLabel } from "./seeded-label.ts";

/** The words of a note in a language; a page adds where its figures lead. */
export function briefWords(t: Dictionary, language: Language, addressOf?: BriefWords["addressOf"]): BriefWords {
  return {
    language, t,
    nameOf: (list, entry) => seededLabel(t, list, entry),
    groupTitle: (grouping, name) => groupTitle(t, grouping, name),
    levelMessages: (spec) => messagesOf(t, spec, () => ""),
    ...(addressOf && { addressOf }),
  };
}
