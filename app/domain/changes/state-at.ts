import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { sumAmounts, type Sum } from "#app/domain/affordable-loss/sum.ts";
import { currentAssessments, remainingLevel } from "#app/domain/impact/assessment.ts";
import type { Level } from "#app/domain/impact/impact.ts";
import type { OpeningState } from "#app/domain/resource-version/opening-item.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import type { Moment, ProgramFacts, VersionPassage } from "./program-facts.ts";

export interface ImpactThen {
  level: Level | null;
  retired: boolean;
  reason: string;
}

/** A programme as it stood at a moment. */
export interface StateAt {
  day: string;
  /** Those judged by then. */
  impacts: ReadonlyMap<string, ImpactThen>;
  verdicts: ReadonlyMap<string, Verdict>;
  /** Loss used, by unit: never added to each other. */
  used: Readonly<Record<LossUnit, Sum>>;
  met: ReadonlySet<string>;
  engaged: ReadonlySet<string>;
  left: ReadonlySet<string>;
  /** What is open of the resource, of each item that is not closed. */
  items: ReadonlyMap<string, OpeningState>;
  versions: ReadonlyMap<string, VersionPassage>;
  decisions: ReadonlySet<string>;
  conditions: ReadonlyMap<string, boolean>;
  opened: ReadonlySet<string>;
  closed: ReadonlySet<string>;
  observations: ReadonlySet<string>;
}

/** `byCatalogue`: at a version, what it would open; otherwise what was really opened by its day. */
export function stateAt(facts: ProgramFacts, moment: Moment, byCatalogue = false): StateAt {
  const by = (day: string | null) => day !== null && day <= moment.day;
  const past = <T extends { on: string }>(list: readonly T[]) => list.filter(({ on }) => by(on));
  const engagement = new Map(past(facts.engagements).map(({ stakeholderId, state }) => [stakeholderId, state]));
  const standing = (...states: string[]) => new Set([...engagement].filter(([, state]) => states.includes(state)).map(([id]) => id));
  const losses = past(facts.losses);
  return {
    day: moment.day,
    impacts: impactsAt(facts, moment),
    verdicts: new Map(past(facts.verdicts).map(({ hypothesisId, result }) => [hypothesisId, result])),
    used: Object.fromEntries(LOSS_UNITS.map((unit) => [unit, sumAmounts(losses.filter((one) => one.unit === unit).map(({ amount }) => amount))])) as Record<LossUnit, Sum>,
    met: new Set(facts.stakeholders.filter(({ metOn }) => by(metOn)).map(({ id }) => id)),
    engaged: standing("committed", "delivering"),
    left: standing("left"),
    items: itemsAt(facts, byCatalogue ? moment : { ...moment, versionId: null }),
    versions: new Map(facts.versions.flatMap((version) => {
      const passage = passageOf(version, by);
      return passage ? [[version.id, passage] as const] : [];
    })),
    decisions: new Set(past(facts.decisions).map(({ id }) => id)),
    conditions: new Map(past(facts.conditions).map(({ id, met }) => [id, met])),
    opened: new Set(facts.iterations.filter(({ openedOn }) => by(openedOn)).map(({ id }) => id)),
    closed: new Set(facts.iterations.filter(({ closedOn }) => by(closedOn)).map(({ id }) => id)),
    observations: new Set(past(facts.observations).map(({ id }) => id)),
  };
}

function passageOf(version: ProgramFacts["versions"][number], by: (day: string | null) => boolean): VersionPassage | null {
  if (by(version.refusedOn)) return "refused";
  if (by(version.openedOn)) return "opened";
  if (by(version.authorisedOn)) return "authorised";
  return by(version.producedOn) ? "produced" : null;
}

/** Each impact by its latest version observed; at a version that is only expected, by what is expected of it. */
function impactsAt(facts: ProgramFacts, { day, versionId }: Moment): Map<string, ImpactThen> {
  const positions = new Map(facts.versions.map(({ id, position }) => [id, position]));
  const last = versionId === null ? Infinity : (positions.get(versionId) ?? Infinity);
  const judged = currentAssessments(facts.assessments.filter((one) =>
    versionId === null ? one.on <= day : (positions.get(one.versionId) ?? Infinity) <= last));
  const impacts = new Map<string, ImpactThen>();
  for (const { id, kind, retiredOn } of facts.impacts) {
    const mine = judged.filter((one) => one.impactId === id && (one.kind === "observed" || one.versionId === versionId));
    const rank = (one: (typeof mine)[number]) => (positions.get(one.versionId) ?? 0) * 2 + (one.kind === "observed" ? 1 : 0);
    const [latest] = mine.sort((a, b) => rank(b) - rank(a));
    // What was kept has no reason of its own: the one that brought it there still holds.
    const reason = mine.find(({ move }) => move !== "kept")?.reason ?? "";
    if (latest) impacts.set(id, { level: remainingLevel(kind, latest), retired: retiredOn !== null && retiredOn <= day, reason });
  }
  return impacts;
}

/** At a version, its own catalogue; on a day, that of the last version opened by then. */
function itemsAt(facts: ProgramFacts, { day, versionId }: Moment): Map<string, OpeningState> {
  const opened = facts.versions.filter(({ openedOn }) => openedOn !== null && openedOn <= day).sort((a, b) => b.position - a.position);
  const of = versionId ?? opened[0]?.id;
  return new Map(facts.itemStates.filter((one) => one.versionId === of && one.state !== "closed").map(({ itemId, state }) => [itemId, state]));
}
