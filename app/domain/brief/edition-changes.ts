import type { GivenDecision } from "#app/domain/dashboard/executive-view.ts";
import type { EditionContent } from "./edition-content.ts";
import type { BriefFacts, BriefImpact } from "./facts.ts";
import { figuresOf, type BriefFigure, type BriefFigures, type FigureName } from "./figures.ts";
import type { SectionKey } from "./section.ts";

/** What changed from a frozen note to another, or to the live one; executives' questions first. Each reads as a sentence. */
export type EditionChange =
  | { what: "decision"; answer: GivenDecision["answer"]; on: string; subject: GivenDecision["subject"] }
  | { what: "condition"; title: string; state: "met" | "missed" | "pending" }
  | { what: "asked"; before: string | null; after: string | null }
  | { what: "hoped"; kind: BriefImpact["kind"]; number: number; statement: string; expected: number | null; observed: number | null }
  | { what: "impact"; move: "new" | "gone"; kind: BriefImpact["kind"]; number: number; statement: string }
  | { what: "figure"; key: string; before: BriefFigure; after: BriefFigure }
  | { what: "people"; event: "arrived" | "left"; names: readonly string[] }
  | { what: "sections"; keys: readonly SectionKey[] };

type Note = Pick<EditionContent, "facts" | "figures" | "sections">;

export function changesBetweenNotes(before: Note, after: Note): EditionChange[] {
  return [
    ...decisionChanges(before.facts, after.facts), ...askedChange(before.facts, after.facts), ...hopes(before.facts, after.facts),
    ...figureChanges(before.figures, after.figures), ...registerChanges(before.facts, after.facts), ...peopleChanges(before.facts, after.facts), ...sectionChanges(before, after),
  ];
}

function decisionChanges({ view: { asked: before } }: BriefFacts, { view: { asked: after } }: BriefFacts): EditionChange[] {
  const { last, underConditions } = after;
  const stood = new Map(before.underConditions.flatMap(({ conditions }) => conditions).map(({ id, state }) => [id, state]));
  const given: EditionChange[] = last && last.id !== before.last?.id ? [{ what: "decision", answer: last.answer, on: last.on, subject: last.subject }] : [];
  const kept = underConditions.flatMap(({ conditions }) => conditions).filter(({ id, state }) => stood.get(id) !== state);
  return [...given, ...kept.map(({ title, state }): EditionChange => ({ what: "condition", title, state }))];
}

function askedChange({ view: { asked: before } }: BriefFacts, { view: { asked: after } }: BriefFacts): EditionChange[] {
  const [was, is] = [before.request?.sentence ?? null, after.request?.sentence ?? null];
  return was === is ? [] : [{ what: "asked", before: was, after: is }];
}

/** « attendu 4 → observé 2 »: what the earlier note expected of a version that was observed since. */
function hopes(before: BriefFacts, after: BriefFacts): EditionChange[] {
  const then = new Map(before.impacts.map((impact) => [impact.id, impact]));
  return after.impacts.flatMap(({ id, kind, number, statement, observed }): EditionChange[] => {
    const was = then.get(id);
    if (!was || was.observed === observed || observed === null) return [];
    return [{ what: "hoped", kind, number, statement, expected: was.ahead ?? was.expected, observed }];
  });
}

function registerChanges(before: BriefFacts, after: BriefFacts): EditionChange[] {
  const without = (list: BriefFacts["impacts"], others: BriefFacts["impacts"]) => list.filter(({ id }) => !others.some((one) => one.id === id));
  const said = (move: "new" | "gone") => ({ kind, number, statement }: BriefImpact): EditionChange => ({ what: "impact", move, kind, number, statement });
  return [...without(after.impacts, before.impacts).map(said("new")), ...without(before.impacts, after.impacts).map(said("gone"))];
}

/** The figures that a note leads with: totals, never one actor's; levels by lens, for each item moves on its own line. */
const LEADING: ReadonlySet<FigureName> = new Set<FigureName>([
  "loss.ceiling", "loss.engaged", "asked", "verdicts", "lens.benefit", "lens.risk", "people.active", "people.committed", "people.delivering", "conditions.met", "conditions.missed", "conditions.pending", "objections.open",
]);

/** The leading figures that are not what they were. One that is only in one of the two did not change: it appeared or went. */
export function figureChanges(before: BriefFigures, after: BriefFigures): Extract<EditionChange, { what: "figure" }>[] {
  return Object.entries(after).flatMap(([key, now]) => {
    const was = before[key];
    const told = was && LEADING.has(now.name) && now.of.actor === undefined && (was.value !== now.value || was.unknown !== now.unknown);
    return told ? [{ what: "figure" as const, key, before: was, after: now }] : [];
  });
}

/** How many of the figures of the executive page are not what an edition froze. */
export function changedFigures(edition: Pick<EditionContent, "facts">, view: BriefFacts["view"]): number {
  const seen = (from: BriefFacts["view"]): BriefFigures => figuresOf({ ...edition.facts, view: from, impacts: [], questions: [] });
  return figureChanges(seen(edition.facts.view), seen(view)).length;
}

function peopleChanges(before: BriefFacts, after: BriefFacts): EditionChange[] {
  const active = ({ stakeholders }: BriefFacts) => new Map(stakeholders.filter(({ engagement }) => engagement !== "identified" && engagement !== "left").map(({ id, name }) => [id, name]));
  const [then, now] = [active(before), active(after)];
  const told = (event: "arrived" | "left", from: Map<string, string>, to: Map<string, string>): EditionChange[] => {
    const names = [...to].filter(([id]) => !from.has(id)).map(([, name]) => name);
    return names.length === 0 ? [] : [{ what: "people", event, names }];
  };
  return [...told("arrived", then, now), ...told("left", now, then)];
}

function sectionChanges(before: Note, after: Note): EditionChange[] {
  const textOf = ({ sections }: Note, key: SectionKey) => sections.find((one) => one.key === key)?.text ?? "";
  const keys = after.sections.map(({ key }) => key).filter((key) => textOf(before, key) !== textOf(after, key));
  return keys.length === 0 ? [] : [{ what: "sections", keys }];
}
