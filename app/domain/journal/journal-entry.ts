/** An entry of the journal as pages receive it; people are already names. */
export interface JournalEntry {
  id: string;
  /** ISO instant. */
  at: string;
  /** The same in the time zone of the workspace. */
  day: string;
  hour: string;
  /** « » for someone erased, null when the product itself did it. */
  who: string | null;
  event: string;
  kind: string;
  subjectId: string;
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
