import type { verdict as french } from "../fr/verdict.ts";

export const verdict: typeof french = {
  question: (name: string) => `Verdict on ${name}`,
  word: {
    validated: "validated",
    invalidated: "invalidated",
    inconclusive: "inconclusive",
    "not-tested": "not tested",
    running: "running",
  },
  words: {
    validated: () => "validated",
    invalidated: () => "invalidated",
    inconclusive: () => "inconclusive",
    "not-tested": () => "not tested",
    running: () => "running",
  },
  equalDignity: "The four verdicts are worth the same: an invalidated hypothesis is a result.",
  definition: "Hypotheses planned and added, always the four counts; never a success rate alone.",
};
