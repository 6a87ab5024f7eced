import type { NamedPair } from "#app/domain/pair/named-pair.ts";

/** An entry of the journal as pages receive it; people are already names. */
export interface JournalEntry {
  id: string;
  /** ISO instant. */
  at: string;
  /** The same in the time zone of the workspace, never after the day it lives on. */
  day: string;
  hour: string;
  /** « » for someone erased, null when the product itself did it. */
  who: string | null;
  event: string;
  kind: string;
  subjectId: string;
  /** The record that tells what it is: of a verdict, its hypothesis; itself otherwise. */
  about: { kind: string; id: string };
  /** The parts of its name when that is a pair. */
  pair: NamedPair | null;
  /** What the record is called today; null where its kind must do. */
  label: string | null;
  seedKey: string | null;
  list: string | null;
  field: string | null;
  before: unknown;
  after: unknown;
  programSlug: string | null;
  iterationId: string | null;
}

/** An entry in words, in the reader's language. */
export interface ToldEntry {
  id: string;
  at: string;
  when: string;
  who: string;
  sentence: string;
  change: string | null;
  /** Where its record can be read; null when nowhere. */
  path: string | null;
}
