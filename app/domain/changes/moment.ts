import { parseDay } from "#app/platform/day.ts";
import type { Moment, VersionFact } from "./program-facts.ts";

/** Before anything: what a version without a day is taken from. */
export const BEGINNING = "0001-01-01";

/** What someone asked for: a version by its id, or a day; null when it is neither. */
export function momentOf(asked: string, versions: readonly VersionFact[], today: string): Moment | null {
  const version = versions.find(({ id }) => id === asked);
  if (version) return { day: dayOf(version, versions, today), versionId: version.id };
  if (asked === BEGINNING) return { day: BEGINNING, versionId: null };
  const parsed = parseDay(asked);
  return parsed.ok ? { day: parsed.day > today ? today : parsed.day, versionId: null } : null;
}

/** The day a version was produced; one that is still expected stands today, the first one at the beginning. */
function dayOf(version: VersionFact, versions: readonly VersionFact[], today: string): string {
  if (version.producedOn) return version.producedOn;
  return version.position === Math.min(...versions.map(({ position }) => position)) ? BEGINNING : today;
}

/** From the version before the last to the last, else since the beginning: what someone means who says nothing. */
export function usualMoments(versions: readonly VersionFact[], today: string): { from: Moment; to: Moment } {
  const inOrder = [...versions].sort((a, b) => a.position - b.position).filter(({ producedOn, position }) => producedOn !== null || position === 1);
  const last = inOrder.at(-1);
  return { from: (last && momentOf(last.id, versions, today)) ?? { day: BEGINNING, versionId: null }, to: { day: today, versionId: null } };
}

/** The earlier one first, whichever was asked first. */
export const inOrderOfTime = (from: Moment, to: Moment): { from: Moment; to: Moment } => (from.day <= to.day ? { from, to } : { from: to, to: from });
