import type { NamedPair, SeededName } from "#app/domain/pair/named-pair.ts";
import type { Audience } from "./audience.ts";

/** What one audience finds a record by, as it was typed. */
export interface Passage {
  audience: Audience;
  title: string;
  text: string;
}

/** A record as the search knows it: where it stands, how it is named, and what each audience finds it by. */
export interface Draft {
  id: string;
  programId: string | null;
  iterationId: string | null;
  /** « H 16 », « B 3 », « itération 2 »: the number, and the letter it is said with. */
  number: number | null;
  letter: "H" | "B" | "R" | null;
  /** A name that the page translates; null when the title is user text. */
  usage: SeededName | null;
  pair: Omit<NamedPair, "id"> | null;
  /** The record on whose page it is read, when it has none of its own. */
  at: { kind: string; id: string } | null;
  passages: Passage[];
}

export const draftOf = (draft: Pick<Draft, "id" | "passages"> & Partial<Draft>): Draft => ({
  programId: null, iterationId: null, number: null, letter: null, usage: null, pair: null, at: null, ...draft,
});
