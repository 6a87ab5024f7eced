import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { Sum } from "#app/domain/affordable-loss/sum.ts";
import type { DecisionAnswer } from "#app/domain/decision/decision.ts";
import type { ImpactKind, Level } from "#app/domain/impact/impact.ts";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";
import type { DecidedOn, Named, ProgramFacts, VersionPassage } from "./program-facts.ts";
import type { ImpactThen, StateAt } from "./state-at.ts";

/** What changed between two moments, without words: the page says each as a sentence that leads to its records. */
export type Change =
  | { what: "version"; id: string; name: string; passage: VersionPassage }
  | { what: "decision"; id: string; answer: DecisionAnswer; subject: DecidedOn; on: string }
  | { what: "condition"; id: string; title: string; met: boolean }
  | { what: "iteration"; id: string; number: number; event: "opened" | "closed" }
  | { what: "opening"; event: "opened" | "closed"; items: Named[] }
  | { what: "impact"; id: string; kind: ImpactKind; number: number; statement: string; move: "new" | "retired" | "moved"; before: Level | null; after: Level | null; reason: string }
  | { what: "verdicts"; verdict: Verdict; count: number }
  | { what: "stakeholders"; event: "engaged" | "met" | "left"; names: Named[] }
  | { what: "loss"; unit: LossUnit; delta: number; unknown: number; before: Sum; after: Sum }
  | { what: "observations"; count: number };

type ImpactChange = Extract<Change, { what: "impact" }>;

/** From one state of a programme to a later one; what is undone or unsaid in between is not told. Executives' questions first. */
export function changesBetween(facts: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  return [
    ...versionChanges(facts, before, after), ...decisionChanges(facts, before, after), ...openingChanges(facts, before, after),
    ...impactChanges(facts, before, after), ...verdictChanges(before, after), ...peopleChanges(facts, before, after),
    ...lossChanges(before, after), ...iterationChanges(facts, before, after), ...observationChanges(before, after),
  ];
}

const added = <T>(after: ReadonlySet<T>, before: ReadonlySet<T>): Set<T> => new Set([...after].filter((one) => !before.has(one)));

function versionChanges({ versions }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  return versions.flatMap(({ id, name }): Change[] => {
    const passage = after.versions.get(id);
    return passage && passage !== before.versions.get(id) ? [{ what: "version", id, name, passage }] : [];
  });
}

function decisionChanges({ decisions, conditions }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  const given = added(after.decisions, before.decisions);
  return [
    ...decisions.filter(({ id }) => given.has(id)).map(({ id, answer, subject, on }): Change => ({ what: "decision", id, answer, subject, on })),
    ...conditions.filter(({ id }) => after.conditions.has(id) && !before.conditions.has(id)).map(({ id, title, met }): Change => ({ what: "condition", id, title, met })),
  ];
}

function openingChanges({ items }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  const between = (from: StateAt, to: StateAt) => items.filter(({ id }) => to.items.has(id) && !from.items.has(id));
  const told = (event: "opened" | "closed", list: Named[]): Change[] => (list.length === 0 ? [] : [{ what: "opening", event, items: list }]);
  return [...told("opened", between(before, after)), ...told("closed", between(after, before))];
}

/** Retired first, then what moved most; a level that nobody gave is not a move of any size. */
function impactChanges({ impacts }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  const told = impacts.flatMap((impact): ImpactChange[] => {
    const [then, now] = [before.impacts.get(impact.id), after.impacts.get(impact.id)];
    if (!now) return [];
    const move = moveOf(then, now);
    if (!move) return [];
    const { id, kind, number, statement } = impact;
    return [{ what: "impact", id, kind, number, statement, move, before: then?.level ?? null, after: move === "retired" ? null : now.level, reason: now.reason }];
  });
  const size = ({ before: from, after: to }: ImpactChange) => (from === null || to === null ? 0 : Math.abs(to - from));
  const rank = { moved: 0, retired: 1, new: 2 };
  return told.sort((a, b) => rank[a.move] - rank[b.move] || size(b) - size(a) || a.number - b.number);
}

function moveOf(then: ImpactThen | undefined, now: ImpactThen): ImpactChange["move"] | null {
  if (!then) return now.retired ? null : "new";
  if (now.retired) return then.retired ? null : "retired";
  return then.level === now.level ? null : "moved";
}

function verdictChanges(before: StateAt, after: StateAt): Change[] {
  return VERDICTS.flatMap((verdict): Change[] => {
    const count = [...after.verdicts].filter(([id, result]) => result === verdict && before.verdicts.get(id) !== verdict).length;
    return count === 0 ? [] : [{ what: "verdicts", verdict, count }];
  });
}

function peopleChanges({ stakeholders }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  return (["engaged", "met", "left"] as const).flatMap((event): Change[] => {
    const ids = added(after[event], before[event]);
    const names = stakeholders.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }));
    return names.length === 0 ? [] : [{ what: "stakeholders", event, names }];
  });
}

function lossChanges(before: StateAt, after: StateAt): Change[] {
  return LOSS_UNITS.flatMap((unit): Change[] => {
    const [then, now] = [before.used[unit], after.used[unit]];
    const [delta, unknown] = [now.known - then.known, now.unknown - then.unknown];
    return delta === 0 && unknown === 0 ? [] : [{ what: "loss", unit, delta, unknown, before: then, after: now }];
  });
}

function iterationChanges({ iterations }: ProgramFacts, before: StateAt, after: StateAt): Change[] {
  return (["closed", "opened"] as const).flatMap((event) => {
    const ids = added(after[event], before[event]);
    return iterations.filter(({ id }) => ids.has(id)).map(({ id, number }): Change => ({ what: "iteration", id, number, event }));
  });
}

function observationChanges(before: StateAt, after: StateAt): Change[] {
  const count = added(after.observations, before.observations).size;
  return count === 0 ? [] : [{ what: "observations", count }];
}
