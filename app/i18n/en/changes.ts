import type { changes as french } from "../fr/changes.ts";
import { plural } from "../plural.ts";

const s = (n: number, one: string, other: string) => `${n} ${plural.en(n, one, other)}`;

export const changes: typeof french = {
  title: "What changed",
  lede: "Between two dates or two versions, in sentences; each one leads to its records.",
  between: (from, to) => `From ${from} to ${to}`,
  beginning: "the beginning",
  today: "today",
  from: "Since",
  to: "Until",
  byDay: "Compare these dates",
  byVersion: "Compare these versions",
  none: "Nothing that is dated changed between these two moments.",
  noVersion: "Without a version, compare two dates.",
  definition: "Made of the dated records and their corrections. A level or an amount that nobody gave stays n/k; € and PM are not added up.",
  passages: { produced: "produced", authorised: "authorised", opened: "opened", refused: "refused" },
  version: (name, passage) => `${name}: ${passage}`,
  subjects: {
    version: (name) => name,
    iteration: (name) => `iteration ${name}`,
    ceiling: (name) => `the loss ceiling (${name})`,
    question: (name) => `“${name}”`,
  },
  decision: (subject, answer, day) => `Decision on ${subject}: ${answer}, on ${day}`,
  condition: (title, met) => `Condition ${met ? "met" : "missed"}: ${title}`,
  iterations: { opened: (n) => `Iteration ${n} opened`, closed: (n) => `Iteration ${n} closed` },
  openings: { opened: "Opened", closed: "Closed again" },
  kinds: { benefit: "Benefit B", risk: "Risk R" },
  newKinds: { benefit: "New benefit B", risk: "New risk R" },
  moved: (what, before, after) => `${what}: ${before} → ${after}`,
  appeared: (what, level) => `${what}: level ${level}`,
  retired: (what, level) => `${what}: retired, it was at ${level}`,
  because: (reason) => `, because: ${reason}`,
  verdicts: {
    validated: (n) => s(n, "hypothesis validated", "hypotheses validated"),
    invalidated: (n) => s(n, "hypothesis invalidated", "hypotheses invalidated"),
    inconclusive: (n) => s(n, "hypothesis inconclusive", "hypotheses inconclusive"),
    "not-tested": (n) => s(n, "hypothesis not tested", "hypotheses not tested"),
  },
  people: {
    engaged: (n) => `+${s(n, "stakeholder engaged", "stakeholders engaged")}`,
    met: (n) => `+${s(n, "stakeholder met", "stakeholders met")}`,
    left: (n) => `−${s(n, "stakeholder: left", "stakeholders: left")}`,
  },
  loss: (delta, before, after) => `Loss used: ${delta} (from ${before} to ${after})`,
  moreUnknown: (n) => s(n, "more amount not known", "more amounts not known"),
  lessUnknown: (n) => s(n, "fewer amount not known", "fewer amounts not known"),
  lossMovements: (n) => `Loss used: ${s(n, "movement", "movements")}`,
  observations: (n) => `+${s(n, "observation noted", "observations noted")}`,
};
