import { engagementRefusal, ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { folded } from "#app/domain/form/slug.ts";
import type { Column, FileKind, Told } from "./columns.ts";
import { plain, type Problem } from "./read-line.ts";

export interface Line {
  line: number;
  told: Told;
  problems: Problem[];
}

/** A record as the file would tell it. */
export interface Existing {
  id: string;
  told: Told;
}

export const REFUSED_LINES = ["no-name", "twice", "several", "name-taken"] as const;

export interface Outcome {
  line: number;
  name: string;
  state: "new" | "changed" | "same" | "refused";
  /** Of a refused line. */
  why: (typeof REFUSED_LINES)[number] | null;
  /** The record it changes. */
  id: string | null;
  /** What it changes, or all that a new one says. */
  values: Told;
  problems: Problem[];
}

type Index = { byId: Map<string, Existing>; byKey: Map<string, Existing[]> };

/**
 * What each line of a file does to what is there. A line is of the record of its id, else of the one of its name (a person's:
 * its name in its organisation). An empty cell changes nothing, save on a line with its id: there it empties the field.
 */
export function compareLines(kind: FileKind, lines: readonly Line[], existing: readonly Existing[], today: string): Outcome[] {
  const index: Index = { byId: new Map(existing.map((one) => [one.id, one])), byKey: new Map() };
  for (const one of existing) index.byKey.set(keyOf(kind, one.told), [...(index.byKey.get(keyOf(kind, one.told)) ?? []), one]);
  const seen = new Set<string>();
  return lines.map((line) => outcomeOf(kind, line, index, seen, today));
}

const keyOf = (kind: FileKind, told: Told): string => folded(told.name ?? "") + (kind === "person" ? `\n${folded(told.stakeholder ?? "")}` : "");

function outcomeOf(kind: FileKind, { line, told, problems }: Line, index: Index, seen: Set<string>, today: string): Outcome {
  const name = told.name ?? "";
  const own = index.byId.get(told.id ?? "") ?? null;
  const key = keyOf(kind, own ? { stakeholder: own.told.stakeholder, ...told } : told);
  const namesakes = index.byKey.get(key) ?? [];
  const record = own ?? namesakes[0] ?? null;
  const taken = record ? [key, record.id] : [key];
  const outcome = { line, name, why: null, id: null, values: {}, problems };
  const why = name === "" ? "no-name" : refusedFor(own, namesakes, seen, taken);
  if (why) return { ...outcome, state: "refused", why };
  for (const one of taken) seen.add(one);
  return settled(outcome, told, record, own !== null, today);
}

/** A name without its id must lead to one record; with its id, to no other one; and once in a file. */
function refusedFor(own: Existing | null, namesakes: readonly Existing[], seen: ReadonlySet<string>, taken: readonly string[]): Outcome["why"] {
  if (!own && namesakes.length > 1) return "several";
  if (own && namesakes.length > 0 && !namesakes.some(({ id }) => id === own.id)) return "name-taken";
  return taken.some((one) => seen.has(one)) ? "twice" : null;
}

/** A choice is never emptied: it has always an answer. */
const ALWAYS: readonly Column[] = ["id", "name", "nature", "engagement", "consent"];

function settled(outcome: Omit<Outcome, "state">, told: Told, record: Existing | null, empties: boolean, today: string): Outcome {
  const before = record?.told ?? {};
  const said = (Object.entries(told) as [Column, string][]).filter(([column, value]) => column !== "id" && value !== plain(before[column] ?? "") && (value !== "" || (empties && !ALWAYS.includes(column))));
  const values: Told = Object.fromEntries(said);
  const found = [...(record ? stepProblems(values, before) : []), ...comingDays(values, today)];
  const kept = said.filter(([column]) => !found.some((one) => one.column === column));
  const state = record === null ? "new" : kept.length === 0 ? "same" : "changed";
  return { ...outcome, id: record?.id ?? null, state, values: Object.fromEntries(kept), problems: [...outcome.problems, ...found] };
}

/** A step of engagement that a line may not take: back, which needs a reason; its day without it. */
function stepProblems(values: Told, before: Told): Problem[] {
  const [from, to] = [stateOf(before.engagement), stateOf(values.engagement)];
  const day = values.engagementOn;
  if (!to) return day === undefined ? [] : [{ column: "engagementOn", why: "day-alone", cell: day }];
  if (!from || engagementRefusal({ from, to, reason: "" }) === null) return [];
  return [{ column: "engagement", why: "goes-back", cell: to }, ...(day === undefined ? [] : [{ column: "engagementOn" as const, why: "goes-back" as const, cell: day }])];
}

const stateOf = (code: string | undefined) => ENGAGEMENT_STATES.find((state) => state === code);

/** Days of what has happened. */
function comingDays(values: Told, today: string): Problem[] {
  return (["engagementOn", "metOn"] as const).flatMap((column) => {
    const day = values[column];
    return day !== undefined && day > today ? [{ column, why: "day-to-come" as const, cell: day }] : [];
  });
}

export interface FileCounts {
  fresh: number;
  changed: number;
  same: number;
  refused: number;
  /** Cells that could not be taken, on lines that were. */
  cells: number;
}

export function countsOf(outcomes: readonly Outcome[]): FileCounts {
  const of = (state: Outcome["state"]) => outcomes.filter((one) => one.state === state).length;
  const cells = outcomes.filter(({ state }) => state !== "refused").reduce((sum, { problems }) => sum + problems.length, 0);
  return { fresh: of("new"), changed: of("changed"), same: of("same"), refused: of("refused"), cells };
}
