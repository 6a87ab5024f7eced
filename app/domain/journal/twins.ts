/** What the rule looks at in an entry. */
export interface Entry {
  kind: string;
  subjectId: string;
  event: string;
  field: string | null;
  /** ISO instant. */
  at: string;
  /** Whoever did it. */
  by: string | null;
}

/** Fields that a transition sets and tells in its own word. */
const TOLD_BY_TRANSITION = new Set(["state", "stateOn", "result", "on", "kind", "sortedInto", "sortedIntoId", "openedOn", "closedOn", "producedOn", "authorisedOn", "refusedOn", "retiredOn", "chosen"]);

const momentOf = ({ subjectId, at, by }: Entry): string => `${subjectId} ${at} ${by ?? ""}`;

const isTransition = ({ event }: Entry): boolean => event !== "created" && event !== "changed";

/**
 * The entries, in their order, without those that another one of the same moment tells better: that a record was created or
 * changed its state when a transition of it is told (« a donné le verdict »), and the row an answer O/N is kept in.
 */
export function withoutTwins<E extends Entry>(entries: readonly E[]): E[] {
  const transitions = new Set(entries.filter(isTransition).map(momentOf));
  return entries.filter((entry) => {
    if (entry.kind === "acceptance" && entry.event === "created") return false;
    if (isTransition(entry) || !transitions.has(momentOf(entry))) return true;
    return entry.event === "changed" && !TOLD_BY_TRANSITION.has(entry.field ?? "");
  });
}

/** One entry for each moment of a record, for a glance: its transition, else its creation, else its first change; at most `limit`. */
export function atAGlance<E extends Entry>(entries: readonly E[], limit: number): E[] {
  const chosen = new Map<string, E>();
  for (const entry of withoutTwins(entries)) {
    const moment = momentOf(entry);
    const before = chosen.get(moment);
    if (!before || rank(entry) > rank(before)) chosen.set(moment, entry);
  }
  return [...chosen.values()].slice(0, limit);
}

const rank = (entry: Entry): number => (isTransition(entry) ? 2 : entry.event === "created" ? 1 : 0);
