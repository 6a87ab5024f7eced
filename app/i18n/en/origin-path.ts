import type { originPath as french } from "../fr/origin-path.ts";

export const originPath: typeof french = {
  title: "Where it comes from, step by step",
  iteration: (n) => `Iteration ${n}`,
  hypothesis: (n) => `H ${n}`,
  kinds: { planned: "Planned from the start", version: "Version", iteration: "Iteration", workshop: "Workshop", observation: "Surprise", response: "Answer to the questionnaire", introduction: "Introduction", ancestor: "Hypothesis", self: "Here" },
  relations: { carried: "carried", changed: "changed", split: "split off" },
  open: "Open",
};
