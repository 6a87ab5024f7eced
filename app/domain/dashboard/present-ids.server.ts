import type { Actor } from "#app/domain/access/actor.ts";
import { changesSince } from "#app/domain/changes/changes-since.server.ts";
import { BEGINNING } from "#app/domain/changes/moment.ts";
import { present, PRESENCES } from "./presence.ts";
import { presencesIn } from "./who-is-here.server.ts";

/** What « what changed » tells of stakeholders, between two days. */
const EVENTS = ["engaged", "met", "left"] as const;

export const PRESENCE_FILTERS = [...PRESENCES, ...EVENTS];
export type PresenceFilter = { presence: (typeof PRESENCE_FILTERS)[number]; since: string | null; until: string | null };

/** The stakeholders behind a figure of the executive page, or behind a sentence of what changed: their ids. For those inside. */
export async function presentIds(actor: Actor, program: { id: string }, { presence, since, until }: PresenceFilter): Promise<string[]> {
  const event = EVENTS.find((name) => name === presence);
  if (event) return changedIds(actor, program, event, since, until);
  const kind = PRESENCES.find((name) => name === presence);
  return kind ? present(await presencesIn(actor, program.id), kind, since).map(({ id }) => id) : [];
}

async function changedIds(actor: Actor, program: { id: string }, event: (typeof EVENTS)[number], since: string | null, until: string | null): Promise<string[]> {
  const { changes } = await changesSince(actor, program, since ?? BEGINNING, until);
  return changes.flatMap((change) => (change.what === "stakeholders" && change.event === event ? change.names.map(({ id }) => id) : []));
}
