import { plural } from "../plural.ts";
import type { quilt as french } from "../fr/quilt.ts";

export const quilt: typeof french = {
  caption: "Usages down, stakeholders across; one patch per pair.",
  replay: "Replay the quilt by version",
  quiltAt: "The quilt at",
  arrows: "The arrow keys move from patch to patch.",
  usages: "Usage",
  noPair: "no pair",
  noHypothesis: "pair identified, no hypothesis",
  hypotheses: (n: number) => `${n} ${plural.en(n, "hypothesis", "hypotheses")}`,
  pairs: (n: number) => `${n} ${plural.en(n, "pair", "pairs")}`,
  isNew: "new",
  previously: (verdict: string) => `previously ${verdict}`,
  cloth: "The cloth: latest verdict",
  seam: "The seam: engagement",
  rest: "The rest",
  running: "being tried",
  knot: "new in this iteration",
  label: "label: hypotheses so far",
  corner: "corner: previous verdict",
  empty: "Each usage × stakeholder pair will become a patch sewn here; its colour will tell the latest verdict.",
};
