import type { evidence as french } from "../fr/evidence.ts";

export const evidence: typeof french = {
  supports: (n: number) => `For (${n})`,
  opposes: (n: number) => `Against (${n})`,
  none: "Nothing to date",
  add: "add evidence",
  fact: "The fact, as observed",
  source: "Source",
  on: "Day",
  stance: "It goes",
  stanceWord: { supports: "for", opposes: "against" },
  experiment: "Experiment",
  button: "Add the evidence",
  added: "The evidence is added; the threshold is locked.",
  trash: "remove",
  trashed: "The evidence is in the trash.",
};
