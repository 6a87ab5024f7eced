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
  const own = told.id ? index.byId.get(told.id) : undefined;
  const outcome = { line, name: told.name ?? "", why: null, id: null, values: {}, problems };
  const refused = (why: Outcome["why"]): Outcome => ({ ...outcome, state: "refused", why });
  const key = keyOf(kind, { stakeholder: own?.told.stakeholder, ...told });
  if (!told.name) return refused("no-name");
  const namesakes = index.byKey.get(key) ?? [];
  const record = own ?? namesakes[0];
  if (!own && namesakes.length > 1) return refused("several");
  if (own && namesakes.some(({ id }) => id !== own.id) && keyOf(kind, own.told) !== key) return refused("name-taken");
  if (seen.has(key) || (record && seen.has(record.id))) return refused("twice");
  seen.add(key);
  if (record) seen.add(record.id);
  return settled(outcome, told, record ?? null, own !== undefined, today);
}

/** A choice is never emptied: it has always an answer. */
const ALWAYS: readonly Column[] = ["id", "name", "nature", "engagement", "consent"];

function settled(outcome: Omit<Outcome, "state">, told: Told, record: Existing | null, empties: boolean, today: string): Outcome {
  const before = record?.told ?? {};
  const values: Told = {};
  for (const [name, value] of Object.entries(told)) {
    const column = name as Column;
    const emptied = value === "" && (!empties || ALWAYS.includes(column));
    if (column === "id" || emptied || value === plain(before[column] ?? "")) continue;
    values[column] = value;
  }
  const problems = [...outcome.problems, ...(record ? stepProblems(values, before) : []), ...comingDays(values, today)];
  for (const { column } of problems) delete values[column];
  const state = record === null ? "new" : Object.keys(values).length === 0 ? "same" : "changed";
  return { ...outcome, id: record?.id ?? null, state, values, problems };
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
