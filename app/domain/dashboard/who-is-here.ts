import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { present, type PresenceKind } from "./presence.ts";

export type Presence = { id: string; name: string; engagement: Engagement; engagementOn: string | null; metOn: string | null; unplanned: boolean };

export type WhoIsHere = {
  active: number;
  committed: number;
  delivering: number;
  /** Met since that day, with those that nobody had planned among them. */
  arrived: { id: string; name: string }[];
  unplanned: { id: string; name: string }[];
  left: { id: string; name: string; on: string | null }[];
};

/** Who is here, who came and who left since a day ('YYYY-MM-DD'; null: since the beginning). Someone only identified has not been met. */
export function whoIsHere(stakeholders: readonly Presence[], since: string | null): WhoIsHere {
  const those = (kind: PresenceKind) => present(stakeholders, kind, since);
  return {
    active: those("active").length,
    committed: those("committed").length,
    delivering: those("delivering").length,
    arrived: those("new").map(named),
    unplanned: those("unplanned").map(named),
    left: those("departed").map(({ id, name, engagementOn }) => ({ id, name, on: engagementOn })),
  };
}

const named = ({ id, name }: Presence) => ({ id, name });
