import type { Actor } from "#app/domain/access/actor.ts";

/** What was told so far, by kind and name: chapters speak of things by the names that people give them. */
export interface Known {
  keep(kind: string, name: string, id: string): void;
  /** Refuses to speak of what was not told. */
  id(kind: string, name: string): string;
  maybe(kind: string, name: string): string | null;
}

export function nothingKnown(): Known {
  const ids = new Map<string, string>();
  return {
    keep: (kind, name, id) => void ids.set(`${kind} ${name}`, id),
    id: (kind, name) => {
      const id = ids.get(`${kind} ${name}`);
      if (id === undefined) throw new Error(`The story speaks of ${kind} "${name}" before telling it`);
      return id;
    },
    maybe: (kind, name) => ids.get(`${kind} ${name}`) ?? null,
  };
}

export type Teller = "owner" | "team" | "comex" | "partner";

export interface Story {
  programId: string;
  known: Known;
  /** Who has come in so far. */
  cast: Partial<Record<Teller, Actor>>;
}

/** Something that happened on a day. */
export interface Event {
  on: string;
  /** The team when not said. */
  by?: Teller;
  tell(actor: Actor, story: Story): Promise<unknown>;
}

/** Plays events in the order of their days, those of one day in the order written, so that the journal reads as it happened. */
export async function play(events: readonly Event[], story: Story): Promise<void> {
  const inOrder = [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let minute = 0;
  let day = "";
  for (const { on, by = "team", tell } of inOrder) {
    const teller = story.cast[by];
    if (!teller) throw new Error(`${by} tells something on ${on} before coming in`);
    minute = on === day ? minute + 1 : 0;
    day = on;
    await tell(at(teller, on, minute), story);
  }
}

/** The same person on the day told, some minutes after the morning began. */
export const at = (actor: Actor, day: string, minute = 0): Actor => ({ ...actor, today: day, now: new Date(Date.parse(`${day}T07:00:00Z`) + minute * 60_000) });

/** Cents, as the domain keeps them. */
export const euros = (amount: number): number => Math.round(amount * 100);
/** Hundredths of a person-month. */
export const personMonths = (amount: number): number => Math.round(amount * 100);

export const WORKSHOP_DAY = "2017-03-15";
/** Today's date of the story. */
export const REFERENCE_DATE = "2018-06-12";
