import { plural } from "../plural.ts";
import type { hypothesisList as french } from "../fr/hypothesis-list.ts";

export const hypothesisList: typeof french = {
  title: (n) => `${n} ${plural.en(n, "hypothesis", "hypotheses")}`,
  lede: "All iterations, the latest first. Four verdicts, of equal dignity.",
  caption: "Hypotheses, pair, iteration, verdict",
  none: "No hypothesis matches these filters.",
  latest: "only the latest verdict of each hypothesis followed",
  after: "Verdict given after",
  until: "until",
  all: "all",
  filter: "Filter",
  number: "No.",
  numbered: (n) => `H ${n}`,
  statement: "Hypothesis",
  pair: "Pair",
  iteration: "Iteration",
  verdict: "Verdict",
  origin: "Origin",
  planned: "planned at the opening",
  added: "added later",
  addedOnDay: (n) => `added on day ${n}`,
};
