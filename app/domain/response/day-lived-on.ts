import type { Actor } from "#app/domain/access/actor.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";

/** A demo lives on its reference date: what a visitor does there later is told on that day. */
export function dayLivedOn(actor: Actor, at: Date): string {
  const day = dayIn(actor.timeZone, at);
  return day > actor.today ? actor.today : day;
}
