import { Link } from "@remix-run/react";
import type { JournalEntry } from "#app/domain/journal/journal-entry.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { sentenceOfEntry } from "#app/i18n/sentence-of-entry.ts";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { formatDay } from "#app/platform/format.ts";

export function EntryLine({ slug, entry }: { slug: string; entry: JournalEntry }) {
  const t = useT();
  const language = useLanguage();
  const { who, did, label, change } = sentenceOfEntry(t, language, entry);
  const path = pathOfSubject(slug, { ...placeOf(entry), programSlug: entry.programSlug, iterationId: entry.iterationId });
  const sentence = label ? `${did} ${t.journal.quoted(label)}` : did;
  return (
    <li>
      <p><b>{who}</b> {path ? <Link to={path}>{sentence}</Link> : sentence}</p>
      {change ? <p className="soft break-words">{change}</p> : null}
      <p className="note"><time dateTime={entry.at}>{formatDay(entry.day, language)} {entry.hour}</time></p>
    </li>
  );
}

/** Read on the record they are of. */
const READ_ON_ITS_RECORD = new Set(["verdict", "amendment", "assessment"]);

/** A line that was sorted leads to what it became. */
function placeOf({ kind, subjectId, about, event, field, after }: JournalEntry) {
  if (event === "sorted" && typeof after === "string") return { kind: field === "benefit" || field === "risk" ? "impact" : (field ?? kind), id: after };
  return READ_ON_ITS_RECORD.has(kind) ? about : { kind, id: subjectId };
}
