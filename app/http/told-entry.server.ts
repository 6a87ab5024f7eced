import type { Actor } from "#app/domain/access/actor.ts";
import type { JournalEntry, ToldEntry } from "#app/domain/journal/journal-entry.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { sentenceOfEntry } from "#app/i18n/sentence-of-entry.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { formatDay } from "#app/platform/format.ts";

/** Told on the server: the words of the journal are many, and a page shows few of them. */
export function toldEntry({ workspaceSlug, language }: Actor, entry: JournalEntry): ToldEntry {
  const t = dictionaries[language];
  const { who, did, label, change } = sentenceOfEntry(t, language, entry);
  return {
    id: entry.id, at: entry.at, when: `${formatDay(entry.day, language)} ${entry.hour}`, who, change,
    sentence: label ? `${did} ${t.journal.quoted(label)}` : did,
    path: pathOfSubject(workspaceSlug, { ...placeOf(entry), programSlug: entry.programSlug, iterationId: entry.iterationId }),
  };
}

/** Read on the record they are of. */
const READ_ON_ITS_RECORD = new Set(["verdict", "amendment", "assessment"]);

/** A line that was sorted leads to what it became. */
function placeOf({ kind, subjectId, about, event, field, after }: JournalEntry) {
  if (event === "sorted" && typeof after === "string") return { kind: field === "benefit" || field === "risk" ? "impact" : (field ?? kind), id: after };
  return READ_ON_ITS_RECORD.has(kind) ? about : { kind, id: subjectId };
}
