import type { report as french } from "../fr/report.ts";

export const report: typeof french = {
  proposalDecided: () => "This proposal has been decided already: the page shows what became of it.",
  meansOfWhom: () => "Say whose means these are: a stakeholder.",
  commitmentOfWhom: () => "Say whose commitment this is: a stakeholder.",
  optionNeedsQuestion: () => "Accept the question that this option answers first.",
};
