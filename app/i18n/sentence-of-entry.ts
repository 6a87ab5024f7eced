import type { JournalEntry } from "#app/domain/journal/journal-entry.ts";
import { formatDay, formatMinor } from "#app/platform/format.ts";
import type { Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";
import { pairLabel } from "./pair-label.ts";
import { seededLabel } from "./seeded-label.ts";

export interface JournalSentence {
  who: string;
  /** What was done, to what, in words. */
  did: string;
  /** The name of the record, to link; null where the kind must do. */
  label: string | null;
  /** « before → after », null when there is nothing to show. */
  change: string | null;
}

/** An entry of the journal as a sentence in the person's language. */
export function sentenceOfEntry(t: Dictionary, language: Language, entry: JournalEntry): JournalSentence {
  const { journal } = t;
  const thing = { t: journal.kinds[entry.kind] ?? entry.kind, of: journal.ofKinds[entry.kind] ?? entry.kind };
  const field = entry.field === null ? null : (journal.fields[entry.field] ?? entry.field);
  const event = journal.events[entry.event];
  const did = entry.event === "changed" && field ? journal.changedField(field, thing.t) : (event?.(thing) ?? entry.event);
  return {
    who: entry.who === null ? journal.system : entry.who || journal.erased,
    did,
    label: labelOf(t, entry),
    change: changeOf(t, language, entry),
  };
}

const SEEDED = ["usage", "category", "purpose", "lens", "workshop-outcome"] as const;

function labelOf(t: Dictionary, entry: JournalEntry): string | null {
  if (entry.pair) return pairLabel(t, entry.pair);
  const list = SEEDED.find((known) => known === (entry.kind === "usage" ? "usage" : entry.list));
  if (list && (entry.label ?? entry.seedKey)) return seededLabel(t, list, entry);
  if ((entry.kind === "member" || entry.kind === "account") && entry.label === "") return t.journal.erased;
  return entry.label;
}

function changeOf(t: Dictionary, language: Language, { event, field, before, after }: JournalEntry): string | null {
  const [from, to] = [words(t, language, field, before), words(t, language, field, after)];
  if (from === null && to === null) return null;
  const empty = t.journal.nothingBefore;
  if (event === "changed" || event === "role-changed" || event === "amended" || event === "raised" || (event === "given" && from !== null)) return t.journal.change(from ?? empty, to ?? empty);
  return to ?? from;
}

const AMOUNTS = new Set(["money", "amount", "amountLow", "amountLikely", "amountHigh", "hopedToRecover", "personMonths", "personMonthRate", "daysPerPersonMonth"]);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 160;

/** A value as people read it; null for nothing, and for what only a machine reads (ids, structures). */
function words(t: Dictionary, language: Language, field: string | null, value: unknown): string | null {
  if (typeof value === "boolean") return value ? t.common.yes : t.common.no;
  if (typeof value === "number") return field !== null && AMOUNTS.has(field) ? formatMinor(value, language) : String(value);
  return typeof value === "string" && value !== "" && !UUID.test(value) ? textInWords(t, language, value) : null;
}

function textInWords(t: Dictionary, language: Language, text: string): string {
  if (DAY.test(text)) return formatDay(text, language);
  const known = Object.hasOwn(t.journal.values, text) ? t.journal.values[text] : undefined;
  return known ?? (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
