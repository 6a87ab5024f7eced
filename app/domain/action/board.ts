import type { Day } from "#app/platform/day.ts";
import { ACTION_STATES, byUrgency, isOverdue, type ActionState } from "./action.ts";

interface Placed {
  id: string;
  state: ActionState;
  dueOn: Day | null;
  doneOn: Day | null;
  position: number;
  parentId: string | null;
}

/** A card of the board: an action that is part of no other, with all that is part of it. */
export type Card<A> = A & { steps: A[] };

/** The place of a card in its column: what is late first, then where someone put it, then by urgency. */
export function byPlace(today: Day) {
  return (a: Placed, b: Placed): number => {
    const [lateA, lateB] = [isOverdue(a, today), isOverdue(b, today)];
    if (lateA !== lateB) return lateA ? -1 : 1;
    return a.position - b.position || byUrgency(a, b) || a.id.localeCompare(b.id);
  };
}

/** The actions as cards by state. What is part of another stands on its card, whatever its own state; nothing is left out. */
export function columnsOf<A extends Placed>(actions: readonly A[], today: Day): Record<ActionState, Card<A>[]> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const rootOf = (action: A): string => {
    const seen = new Set<string>();
    for (let one = action; ; ) {
      const above = one.parentId === null ? undefined : byId.get(one.parentId);
      if (!above) return one.id;
      if (seen.has(one.id)) return [...seen].sort()[0] ?? one.id;
      seen.add(one.id);
      one = above;
    }
  };
  const cards = grouped(actions, rootOf);
  const order = byPlace(today);
  const all = [...cards].map(([root, group]) => ({ ...(byId.get(root) as A), steps: group.filter(({ id }) => id !== root).sort((a, b) => a.position - b.position || a.id.localeCompare(b.id)) }));
  return Object.fromEntries(ACTION_STATES.map((state) => [state, all.filter((card) => card.state === state).sort(order)])) as Record<ActionState, Card<A>[]>;
}

function grouped<A>(all: readonly A[], keyOf: (one: A) => string): Map<string, A[]> {
  const groups = new Map<string, A[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The ids of a column once a card is put before another, or at its end. */
export function withPut(column: readonly string[], id: string, before: string | null): string[] {
  const others = column.filter((one) => one !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
}

/** A card to be put elsewhere: in a column, before another card or at the end. */
export interface Move {
  id: string;
  to: ActionState;
  before: string | null;
}

/** The columns once a card is put elsewhere, as they will be when it is done. */
export function afterMove<A extends Placed>(columns: Record<ActionState, Card<A>[]>, { id, to, before }: Move): Record<ActionState, Card<A>[]> {
  const cards = new Map(Object.values(columns).flat().map((card) => [card.id, card]));
  const card = cards.get(id);
  if (!card) return columns;
  cards.set(id, { ...card, state: to });
  const without = (state: ActionState) => columns[state].filter((one) => one.id !== id);
  const order = withPut(columns[to].map((one) => one.id), id, before);
  return { ...(Object.fromEntries(ACTION_STATES.map((state) => [state, without(state)])) as typeof columns), [to]: order.flatMap((one) => cards.get(one) ?? []) };
}

export const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type Arrow = (typeof ARROWS)[number];

/** Where an arrow key puts a card: a column to the side, at its end; a place up or down. Null at an edge. */
export function moveByArrow(columns: Record<ActionState, readonly { id: string }[]>, id: string, arrow: Arrow): Move | null {
  const from = ACTION_STATES.findIndex((state) => columns[state].some((card) => card.id === id));
  const here = ACTION_STATES[from];
  if (here === undefined) return null;
  if (arrow === "ArrowLeft" || arrow === "ArrowRight") {
    const to = ACTION_STATES[from + (arrow === "ArrowLeft" ? -1 : 1)];
    return to === undefined ? null : { id, to, before: null };
  }
  const ids = columns[here].map((card) => card.id);
  const at = ids.indexOf(id);
  if (arrow === "ArrowUp") return at === 0 ? null : { id, to: here, before: ids[at - 1] ?? null };
  return at === ids.length - 1 ? null : { id, to: here, before: ids[at + 2] ?? null };
}

/** Whether an action may become part of another: not of itself, nor of what is part of it. */
export function mayBePartOf(id: string, parentId: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let one: string | null | undefined = parentId; one; one = parents.get(one)) {
    if (one === id) return false;
    if (seen.has(one)) return true;
    seen.add(one);
  }
  return true;
}
