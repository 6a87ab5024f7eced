import type { report as french } from "../fr/report.ts";

export const report: typeof french = {
  nothingToTake: () => "Nothing to take from this text: no people, actions or arguments were found. It is not kept.",
  reportEmpty: () => "This text is empty: paste a page, or choose a file.",
  reportTooLarge: () => "This text is larger than 1 MB: import it in several parts.",
  reportBinary: () => "This file is neither a text nor a DOCX, whatever its name: nothing was read.",
  reportUnreadable: () => "This DOCX file is damaged or protected: copy its text and paste it here.",
  notAYear: () => "Write a year in four digits, from 1900 to 2200.",
  choosePropositions: () => "Tick at least one proposal.",
  proposalDecided: () => "This proposal has been decided already: the page shows what became of it.",
  meansOfWhom: () => "Say whose means these are: a stakeholder.",
  commitmentOfWhom: () => "Say whose commitment this is: a stakeholder.",
  optionNeedsQuestion: () => "Accept the question that this option answers first.",
};
