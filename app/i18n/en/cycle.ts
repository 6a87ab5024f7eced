import { plural } from "../plural.ts";
import type { cycle as french } from "../fr/cycle.ts";

type Figures = { label: string; commitments: number; options: number };
const way = (from: number, to: number) => (to > from ? "grow" : to < from ? "shrink" : "stay");
const course = (from: number, to: number) => (from === to ? `at ${to}` : `from ${from} to ${to}`);

export const cycle: typeof french = {
  section: "Means growing, options narrowing",
  empty: "Commitments pledged or delivered, and the options still open, will appear here from version to version.",
  message: (first: Figures, last: Figures) =>
    `From ${first.label} to ${last.label}, commitments ${way(first.commitments, last.commitments)} ${course(first.commitments, last.commitments)}; open options ${way(first.options, last.options)} ${course(first.options, last.options)}`,
  only: ({ commitments, options }: Figures) =>
    `Today: ${commitments} ${plural.en(commitments, "commitment", "commitments")} pledged or delivered, ${options} ${plural.en(options, "open option", "open options")}`,
  means: "Commitments pledged or delivered",
  options: "Options still open",
  delivered: "delivered",
  pledged: "pledged",
  open: "open options",
  meansUnder: "means they bring",
  optionsUnder: "questions without answer",
  today: "today",
  moment: "Moment",
  definition: "Counted at the opening of the first iteration, at each closing and today. Commitments: those whose dated state was “pledged” or “delivered” that day; means they bring: those of these commitments. Open options: those of questions without a decision that day.",
  hidden: (n: number) => `${n} earlier ${plural.en(n, "moment is", "moments are")} in the table.`,
  table: "See the table of these counts",
};
