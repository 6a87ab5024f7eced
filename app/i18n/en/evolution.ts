import { currencySign } from "#app/platform/format.ts";
import type { Stage } from "#app/domain/chart/evolution-spec.ts";
import { plural } from "../plural.ts";
import type { evolution as french } from "../fr/evolution.ts";

const version = (name: string, stage: Stage) => (stage === "expected" ? `${name} (expected)` : name);
const among = (groups: string) => (groups === "" ? "everywhere" : `(${groups})`);
const level = (n: number | null) => (n === null ? "n/k" : String(n));
const since = (before: number | null, after: number) => (before === null ? String(after) : before === after ? `still ${after}` : `${before} → ${after}`);
const count = (n: number) => `${n} ${plural.en(n, "item", "items")}`;

function moved(kind: "benefits" | "risks", up: string | null, down: string | null): string {
  const parts = [up !== null && `stronger ${kind} ${among(up)}`, down !== null && `weaker ${kind} ${among(down)}`].filter((part) => part !== false);
  return parts.length === 0 ? `${kind} unchanged` : parts.join(", ");
}

export const evolution: typeof french = {
  levelMessage: ({ from, to, stage, strongest, worst, worstBefore, ...change }) => {
    const last = worst === null ? "no remaining risk" : `worst remaining risk ${since(worstBefore, worst.level)} ${among(worst.groups)}`;
    if (from === null) return `${version(to, stage)}: ${strongest === null ? "no benefit" : `strongest benefit ${strongest.level} ${among(strongest.groups)}`}; ${last}`;
    return `${version(to, stage)}: ${moved("benefits", change.benefitUp, change.benefitDown)}; ${moved("risks", change.riskUp, change.riskDown)}; ${last}`;
  },
  noMessage: "Benefits and risks, version by version",
  bandMessage: (to, from, totals) => {
    const before = from ? `; in ${version(from.version, from.stage)}, ${from.benefit.strong} and ${from.risk.strong}` : "";
    return `${version(to.version, to.stage)}: ${to.benefit.strong} strong ${plural.en(to.benefit.strong, "benefit", "benefits")} of ${totals.benefit}, ${to.risk.strong} strong ${plural.en(to.risk.strong, "risk", "risks")} of ${totals.risk}${totals.control === "before" ? " before their actions" : ""}${before}`;
  },
  amountMessage: ({ version: name, stage, benefit, risk, uncounted }) =>
    `${version(name, stage)}: ${benefit === null ? "no benefit in figures" : `benefits put at ${benefit}`}; ${risk === null ? "no risk in figures" : `risks put at ${risk}`}${uncounted > 0 ? `; ${count(uncounted)} without an amount` : ""}`,
  range: (likely, low, high) => `${likely} (${low} to ${high})`,
  andOthers: (named, n) => `${named} and ${n} ${plural.en(n, "other", "others")}`,
  retiredGroup: (name) => `${name} (retired)`,
  definition: {
    level: "Levels from 1 to 5, never added up: above the axis, the strongest benefit; below, the worst risk remaining after its control action. The small figure says how many items stand behind it (2/3: two assessed out of three).",
    bands: "How many items by band: weak 1–2, medium 3, strong 4–5. An item counts once per version; levels are never added up.",
    amounts: "Ranges added per unit, from low to high, the line at the likely amount. Euros and person-months are never added to each other. The small figure says how many items have an amount, then how many have none (n/k).",
  },
  unit: { money: (currency) => `In ${currencySign(currency)}`, "person-months": () => "In person-months" },
  noAmount: "No item has an amount yet. A range is given when a benefit or a risk is assessed.",
  noAmountIn: (groups) => `Without an amount in this unit: ${groups}.`,
  howToRead: "How to read this chart",
  axis: { benefit: "benefits", risk: "risks" },
  viewLabel: "View",
  views: { evolution: "evolution by group", slope: "item by item", grid: "risk grid" },
  viewTitles: { evolution: "The evolution, version by version", slope: "Each item, from version to version", grid: "The risks, likelihood × severity" },
  toRegister: "Assess in the register",
  readingLabel: "Reading",
  readings: { level: "the strongest", bands: "how many, by band", amounts: "amounts" },
  groupingLabel: "By",
  groupings: { lens: "lens", materiality: "material or immaterial", time: "time scale", directness: "direct or indirect" },
  controlLabel: "Risks",
  controls: { after: "after their action", before: "before their action" },
  key: {
    benefit: "benefit observed", risk: "remaining risk observed", expected: "expected", before: "risk before its action", wasExpected: "what was expected",
    count: "number of items", nothing: "nothing at stake", unknown: "not assessed", current: "the version to decide on",
    bands: { strong: "strong (4–5)", medium: "medium (3)", weak: "weak (1–2)" }, range: "low to high", likely: "likely", unpriced: "no amount", counted: "with + without an amount",
  },
  unknown: "n/k",
  hidden: (n) => `${n} ${plural.en(n, "version between is not shown", "versions between are not shown")} here`,
  table: "See the table of these figures",
  group: { lens: "Lens", materiality: "Nature", time: "Time scale", directness: "Link" },
  benefitOf: (group) => `${group} · benefit`,
  riskOf: (group) => `${group} · risk`,
  observed: (n) => String(n),
  expected: (n) => `expected ${n}`,
  beforeAction: (n) => `before its action ${n}`,
  items: count,
  unjudged: (n) => `${n} without a level`,
  counted: (n) => `${n} with an amount`,
  uncounted: (n) => `${n} n/k`,
  said: { benefit: (what) => `benefit ${what}`, risk: (what) => `risk ${what}` },
  sentence: (group, versionName, benefit, risk) => `${group}, ${versionName}: benefit ${benefit}; risk ${risk}`,
  bandCounts: (strong, medium, weak) => `${strong} strong, ${medium} medium, ${weak} weak`,
  none: "none",
  picture: (group) => `${group}, version by version`,
  moved: "What moved, and why",
  movedDefinition: "Observed once the iteration is closed, expected before. A stronger benefit or a weaker risk is better.",
  direction: { worse: "worse", better: "better", same: "same level" },
  levels: ({ version: name, stage, move, before, after, expected }) => {
    const where = version(name, stage);
    if (move === "retired") return `${where}: retired${before === null ? "" : `, it stood at ${before}`}`;
    const levels = move === "new" ? `new${after === null ? "" : `, level ${after}`}` : before === after ? `stays at ${level(after)}` : `${level(before)} → ${level(after)}`;
    return `${where}: ${levels}${expected === null ? "" : `, expected ${expected}`}`;
  },
  allMoves: (n) => `${n} other ${plural.en(n, "move", "moves")}`,
  movesTo: (name, stage) => `Towards ${version(name, stage)}`,
  control: (control) => (control ? `Control: ${[control.title, control.owner].filter(Boolean).join(", ")}.` : "No control action."),
  nothingMoved: "Nothing moved between these versions.",
  trend: (benefit, risk) => `Strongest benefit: ${benefit}. Worst remaining risk: ${risk}.`,
  withoutGroup: {
    lens: "Without a lens yet: outside the chart", materiality: "Neither material nor immaterial yet: outside the chart",
    time: "Without a time scale yet: outside the chart", directness: "Neither direct nor indirect yet: outside the chart",
  },
};
