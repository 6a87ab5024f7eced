import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { agreedAmount, type LossCell } from "#app/domain/affordable-loss/loss-rows.ts";
import { addSums, type Sum } from "#app/domain/affordable-loss/sum.ts";
import type { GroupName } from "#app/domain/chart/evolution-spec.ts";
import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { opensNow } from "#app/domain/dashboard/opens-now.ts";
import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";
import type { BriefFacts, BriefImpact } from "./facts.ts";

export const FIGURE_NAMES = [
  "loss.ceiling", "loss.used", "loss.open", "loss.engaged", "loss.remaining", "loss.share", "asked",
  "verdicts", "hypotheses.followed", "hypotheses.pending", "hypotheses.planned", "hypotheses.added", "iterations",
  "impact", "impact.expected", "impact.before", "impact.ahead", "impact.amount", "lens.benefit", "lens.risk", "benefits", "risks", "risks.controlled", "wording-only",
  "people.active", "people.committed", "people.delivering", "people.arrived", "people.unplanned", "people.left",
  "opening.opens", "opening.closed", "conditions.met", "conditions.missed", "conditions.pending", "objections.open", "objections.answered", "options.set-aside",
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** Where the records behind a figure are. */
export type FigureRecords =
  | { page: "loss"; iterationId: string; actorId: string | null }
  | { page: "hypotheses"; verdict: Verdict | null }
  | { page: "impact"; id: string }
  | { page: "impacts" | "stakeholders" | "opening" | "decisions" | "objections" | "options" };

/** Money in minor units, person-months in hundredths, a level 1 to 5, a share 0 to 1 and beyond. */
export interface BriefFigure {
  kind: "money" | "person-months" | "count" | "level" | "share";
  name: FigureName;
  /** What of it: a unit, a verdict, a lens, the statement of an impact, the name of an actor. */
  of: { unit?: LossUnit; verdict?: Verdict; actor?: string; lens?: GroupName; impact?: { kind: BriefImpact["kind"]; number: number; statement: string } };
  /** Null is n.c.; `unknown` is how many terms nobody gave: « 31 000 € + n.c. ». */
  value: number | null;
  unknown: number;
  /** The widest audience that may read it. */
  audience: DisclosureLevel;
  records: FigureRecords;
}

/** Live figures by their key, as they are written between braces in a text: `loss.used.money`, `verdicts.validated`, `impact:<id>`. */
export type BriefFigures = Readonly<Record<string, BriefFigure>>;

/** Every figure of the note, from the facts the pages show. */
export function figuresOf(facts: BriefFacts): BriefFigures {
  return Object.fromEntries([...lossFigures(facts), ...askedFigures(facts), ...learnedFigures(facts), ...impactFigures(facts), ...lensFigures(facts.view), ...peopleFigures(facts), ...otherFigures(facts)]);
}

type Entry = [key: string, figure: BriefFigure];

const ofSum = ({ known, unknown }: Sum) => ({ value: unknown > 0 && known === 0 ? null : known, unknown });
const ofValue = (value: number | null) => ({ value, unknown: value === null ? 1 : 0 });

function lossFigures({ view: { stake } }: BriefFacts): Entry[] {
  if (!stake) return [];
  const { id } = stake.iteration;
  return LOSS_UNITS.flatMap((unit) => [
    ...accountFigures(stake.loss.totals[unit], unit, { suffix: "", of: {}, records: { page: "loss", iterationId: id, actorId: null } }),
    ...stake.loss.rows.flatMap((row) => {
      const cell = row[unit];
      if (!cell.concerned && cell.ceiling === null) return [];
      const place = { suffix: `:${row.stakeholderId}`, of: { actor: row.name }, records: { page: "loss" as const, iterationId: id, actorId: row.stakeholderId } };
      return accountFigures({ ...cell.position, ceiling: ceilingOf(cell) }, unit, place);
    }),
  ]);
}

const ceilingOf = ({ ceiling }: LossCell): number | null => agreedAmount(ceiling);

type Account = { ceiling: number | null; used: Sum; open: Sum; remaining: Sum | null; engagedShare: number | null };
type Place = { suffix: string; of: { actor?: string }; records: FigureRecords };

function accountFigures({ ceiling, used, open, remaining, engagedShare }: Account, unit: LossUnit, { suffix, of, records }: Place): Entry[] {
  const kind = unit;
  const one = (name: FigureName, value: Pick<BriefFigure, "value" | "unknown">, as: BriefFigure["kind"] = kind): Entry =>
    [`${name}.${unit}${suffix}`, { kind: as, name, of: { unit, ...of }, ...value, audience: "team", records }];
  return [
    one("loss.ceiling", ofValue(ceiling)), one("loss.used", ofSum(used)), one("loss.open", ofSum(open)), one("loss.engaged", ofSum(addSums([used, open]))),
    one("loss.remaining", remaining ? ofSum(remaining) : ofValue(null)), one("loss.share", ofValue(engagedShare), "share"),
  ];
}

function askedFigures({ view: { asked: { request } } }: BriefFacts): Entry[] {
  if (!request) return [];
  const one = (unit: LossUnit, value: number | null): Entry =>
    [`asked.${unit}`, { kind: unit, name: "asked", of: { unit }, ...ofValue(value), audience: "team", records: { page: "decisions" } }];
  return [one("money", request.money), one("person-months", request.personMonths)];
}

const count = (name: FigureName, value: number, records: FigureRecords, of: BriefFigure["of"] = {}): BriefFigure =>
  ({ kind: "count", name, of, value, unknown: 0, audience: "public", records });

function learnedFigures({ view: { learned } }: BriefFacts): Entry[] {
  const all: FigureRecords = { page: "hypotheses", verdict: null };
  return [
    ...VERDICTS.map((verdict): Entry => [`verdicts.${verdict}`, count("verdicts", learned.counts[verdict], { page: "hypotheses", verdict }, { verdict })]),
    ["hypotheses.followed", count("hypotheses.followed", learned.followed, all)], ["hypotheses.pending", count("hypotheses.pending", learned.pending, all)],
    ["hypotheses.planned", count("hypotheses.planned", learned.planned, all)], ["hypotheses.added", count("hypotheses.added", learned.added, all)],
    ["iterations", count("iterations", learned.iterations, all)],
  ];
}

function impactFigures({ impacts, view: { evolution } }: BriefFacts): Entry[] {
  const ofKind = (kind: BriefImpact["kind"]) => impacts.filter((one) => one.kind === kind);
  const risks = ofKind("risk");
  const register: FigureRecords = { page: "impacts" };
  return [
    ...impacts.flatMap(levelFigures),
    ["benefits", count("benefits", ofKind("benefit").length, register)], ["risks", { ...count("risks", risks.length, register), audience: "team" }],
    ["risks.controlled", { ...count("risks.controlled", risks.filter(({ action }) => action !== null).length, register), audience: "team" }],
    ["wording-only", count("wording-only", evolution.wordingOnly, register)],
  ];
}

function levelFigures(impact: BriefImpact): Entry[] {
  const { id, kind, number, statement, amount } = impact;
  const base = { of: { impact: { kind, number, statement } }, audience: impact.legal ? "team" as const : impact.disclosure, records: { page: "impact" as const, id } };
  const level = (name: FigureName, value: number | null): Entry => [`${name}:${id}`, { kind: "level", name, ...base, ...ofValue(value) }];
  return [
    level("impact", impact.observed ?? impact.ahead), level("impact.expected", impact.expected), level("impact.ahead", impact.ahead),
    ...(kind === "risk" ? [level("impact.before", impact.before)] : []),
    ...(amount.unit ? [[`impact.amount:${id}`, { kind: amount.unit, name: "impact.amount", ...base, of: { ...base.of, unit: amount.unit }, ...ofValue(amount.amountLikely) }] satisfies Entry] : []),
  ];
}

/** Of each lens, at the version decided on, as the picture draws it: the strongest benefit, the worst remaining risk. */
function lensFigures({ evolution: { spec } }: ExecutiveView): Entry[] {
  const at = spec?.versions.findIndex(({ current }) => current) ?? -1;
  if (!spec || at < 0) return [];
  return spec.groups.flatMap(({ name, points }) => (["benefit", "risk"] as const).map((kind): Entry => {
    const side = points[at]?.[kind];
    return [`lens.${kind}:${name.key}`, { kind: "level", name: `lens.${kind}`, of: { lens: name }, ...ofValue(side?.observed ?? side?.expected ?? null), audience: "team", records: { page: "impacts" } }];
  }));
}

function peopleFigures({ view: { people } }: BriefFacts): Entry[] {
  const one = (name: FigureName, value: number): Entry => [name, count(name, value, { page: "stakeholders" })];
  return [
    one("people.active", people.active), one("people.committed", people.committed), one("people.delivering", people.delivering),
    one("people.arrived", people.arrived.length), one("people.unplanned", people.unplanned.length), one("people.left", people.left.length),
  ];
}

function otherFigures({ view: { opening, asked, objections }, questions }: BriefFacts): Entry[] {
  const inside = (name: FigureName, value: number, page: "decisions" | "objections" | "options"): Entry => [name, { ...count(name, value, { page }), audience: "team" }];
  const conditions = asked.underConditions.flatMap((decision) => decision.conditions);
  const setAside = questions.flatMap(({ options }) => options.filter(({ outcome }) => outcome === "set-aside"));
  return [
    ...(opening ? [["opening.opens", count("opening.opens", opensNow(opening).length, { page: "opening" })], ["opening.closed", count("opening.closed", opening.staysClosed.length, { page: "opening" })]] satisfies Entry[] : []),
    ...(["met", "missed", "pending"] as const).map((state) => inside(`conditions.${state}`, conditions.filter((one) => one.state === state).length, "decisions")),
    inside("objections.open", objections.filter(({ state }) => state === "open").length, "objections"),
    inside("objections.answered", objections.filter(({ state }) => state === "answered" || state === "accepted").length, "objections"),
    inside("options.set-aside", setAside.length, "options"),
  ];
}
