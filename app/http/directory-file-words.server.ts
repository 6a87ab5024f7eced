import type { FileWords } from "#app/domain/directory-file/file-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import type { Language } from "#app/i18n/language.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

/** The words that the files of the directory are written in. */
export function directoryFileWords(language: Language): FileWords {
  const t = dictionaries[language];
  return {
    columns: t.directoryFile.columns, nature: t.stakeholder.natures, engagement: t.engagement.word, consent: t.person.consents, yes: t.common.yes, no: t.common.no,
    category: (entry) => seededLabel(t, "category", entry),
  };
}

/** Those of both languages: a file is read whichever wrote it. */
export const everyFileWords = (): FileWords[] => [directoryFileWords("fr"), directoryFileWords("en")];
