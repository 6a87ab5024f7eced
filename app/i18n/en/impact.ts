import type { impact as french } from "../fr/impact.ts";
import { plural } from "../plural.ts";

const moved = (before: number | null, after: number | null): string => {
  if (after === null) return "is not assessed";
  if (before === null) return `is at level ${after}`;
  if (before === after) return `stays at level ${after}`;
  return `${after > before ? "rises" : "falls"} from ${before} to ${after}`;
};

export const impact: typeof french = {
  title: "Benefits and risks",
  lede: "One register. Each version questions everything again: kept, changed, retired, new; the old values stay.",
  evolution: "The evolution, version by version",
  message: ({ from, to, expected }) =>
    `${from ? `From ${from.version} to ${to.version}` : to.version}${expected ? " (expected)" : ""}: the strongest benefit ${moved(from?.benefit ?? null, to.benefit)}; the worst remaining risk ${moved(from?.risk ?? null, to.risk)}`,
  noChart: "The chart appears once a benefit or a risk is assessed for a version.",
  moved: "What moved, and why",
  movedBefore: (version, n) => `Before ${version}: ${n} ${plural.en(n, "move", "moves")}`,
  movedDefinition: "Observed when the iteration is closed, otherwise expected.",
  move: ({ version, stage, move, before, after }) => {
    const where = `${version}, ${stage}`;
    if (move === "retired") return `${where}: retired.`;
    if (move === "new") return `${where}: new${after === null ? "" : `, level ${after}`}.`;
    return `${where}: level ${before ?? "n/k"} → ${after ?? "n/k"}.`;
  },
  wordingOnly: "Beside the chart: what is said without being counted",
  wordingOnlyDefinition: "Neither exchangeable nor quantifiable: never counted in the chart.",
  withoutLens: "Without a lens yet: outside the chart",
  register: (n) => `${n} ${plural.en(n, "benefit or risk", "benefits and risks")} in the register`,
  registerDefinition: "Levels from 1 to 5. A risk: ⌈likelihood × severity ÷ 5⌉; a benefit: its magnitude. Never added up.",
  none: "Nothing answers these filters. A sentence is enough to add a benefit or a risk.",
  added: (ref) => `${ref} is in the register. The rest can wait.`,
  saved: "Saved.",
  ref: { benefit: (n) => `B ${n}`, risk: (n) => `R ${n}` },
  kind: { benefit: "Benefit", risk: "Risk" },
  kindLabel: "Kind",
  statement: "In a sentence",
  number: "No.",
  lens: "Lens",
  timeScale: "Time scale",
  timeScales: { now: "now", "under-1": "under a year", "1-3": "1 to 3 years", "over-3": "over 3 years" },
  materiality: "Kind of gain or loss",
  materialities: { material: "material", immaterial: "immaterial" },
  measure: "Measure",
  measures: { exchangeable: "exchangeable", quantifiable: "quantifiable", expressible: "expressible", "wording-only": "wording only" },
  directness: "Link",
  directnesses: { direct: "direct", indirect: "indirect" },
  state: "State",
  states: { live: "live", retired: "retired", all: "all" },
  filters: "Filter the register",
  filter: "Filter",
  all: "all",
  retired: "retired",
  retiredOn: (day) => `Retired on ${day}.`,
  levelNow: "Observed level",
  levelExpected: "Expected",
  pairs: "Pairs",
  whole: "whole programme",
  beforeControl: (n) => `(before action: ${n})`,
  forWhom: { benefit: "For whom", risk: "Against whom" },
  capturedBy: "Who captures the know-how or the value",
  edit: "Complete or correct",
  history: "Assessments, version by version",
  historyDefinition: {
    benefit: "Its magnitude, from 1 to 5. Expected and observed both stay.",
    risk: "The level that remains after the control action: ⌈likelihood × severity ÷ 5⌉. Expected and observed both stay.",
  },
  notAssessed: "Not assessed yet. The first version is the baseline.",
  stage: "Assessment",
  stages: { expected: "expected", observed: "observed" },
  level: "Level",
  moveLabel: "Move",
  moves: { kept: "unchanged", changed: "changed", retired: "retired", new: "new" },
  reason: "Reason",
  day: "On",
  assess: "Assess",
  levels: {
    magnitude: "Magnitude", confidence: "Confidence", likelihoodBefore: "Likelihood", severityBefore: "Severity",
    likelihoodAfter: "Likelihood after action", severityAfter: "Severity after action",
  },
  range: "An amount, when it can be counted",
  unit: "Unit",
  units: { money: "amount", "person-months": "PM" },
  amounts: { amountLow: "Low", amountLikely: "Likely", amountHigh: "High" },
  whyMoved: "Why the level changes, in a sentence",
  control: "Control action",
  noControl: "No action controls this risk yet.",
  knownAction: "An action that is there",
  newAction: "Or a new action",
  owner: "Who owns it",
  dueOn: "Due on",
  pairsOf: (n) => (n === 0 ? "Pairs: the whole programme" : `Pairs (${n})`),
  retire: "Retire",
  whyRetired: "Why it no longer counts, in a sentence",
  trash: "It was a mistake: move to the trash",
};
