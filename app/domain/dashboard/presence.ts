import { isActive } from "#app/domain/engagement/engagement.ts";
import type { Presence } from "./who-is-here.ts";

/** Those present in a programme as its executive page counts them; « new », « unplanned » and « departed » since a day, that day included. */
export const PRESENCES = ["active", "committed", "delivering", "new", "unplanned", "departed"] as const;
export type PresenceKind = (typeof PRESENCES)[number];

/** The stakeholders that answer to a presence since a day ('YYYY-MM-DD'; null: since the beginning). */
export function present(stakeholders: readonly Presence[], kind: PresenceKind, since: string | null): Presence[] {
  return stakeholders.filter((one) => IS[kind](one, since));
}

const after = (day: string | null, since: string | null) => since === null || (day !== null && day >= since);
const arrived = ({ engagement, metOn }: Presence, since: string | null) => isActive(engagement) && metOn !== null && after(metOn, since);

const IS: Record<PresenceKind, (one: Presence, since: string | null) => boolean> = {
  active: ({ engagement }) => isActive(engagement),
  committed: ({ engagement }) => engagement === "committed",
  delivering: ({ engagement }) => engagement === "delivering",
  new: arrived,
  unplanned: (one, since) => arrived(one, since) && one.unplanned,
  departed: ({ engagement, engagementOn }, since) => engagement === "left" && after(engagementOn, since),
};
