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
