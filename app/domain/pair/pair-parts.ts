import type { NamedPair } from "./named-pair.ts";

interface Entry {
  id: string;
  seedKey: string | null;
  label: string | null;
}

/** The pairs of a programme, and what a new one may be made of. */
export interface PairParts {
  pairs: NamedPair[];
  usages: Entry[];
  categories: Entry[];
  stakeholders: { id: string; name: string }[];
}
