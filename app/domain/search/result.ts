import type { NamedPair, SeededName } from "#app/domain/pair/named-pair.ts";

/** A record found, with the address it is read at. */
export interface Result {
  id: string;
  kind: string;
  number: number | null;
  letter: "H" | "B" | "R" | null;
  title: string;
  usage: SeededName | null;
  pair: Omit<NamedPair, "id"> | null;
  program: string | null;
  href: string;
}
