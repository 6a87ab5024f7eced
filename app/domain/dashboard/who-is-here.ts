import { isActive, type Engagement } from "#app/domain/engagement/engagement.ts";

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
  const after = (day: string | null) => since === null || (day !== null && day >= since);
  const active = stakeholders.filter(({ engagement }) => isActive(engagement));
  const arrived = active.filter(({ metOn }) => metOn !== null && after(metOn));
  return {
    active: active.length,
    committed: active.filter(({ engagement }) => engagement === "committed").length,
    delivering: active.filter(({ engagement }) => engagement === "delivering").length,
    arrived: arrived.map(named),
    unplanned: arrived.filter(({ unplanned }) => unplanned).map(named),
    left: stakeholders.filter(({ engagement, engagementOn }) => engagement === "left" && after(engagementOn)).map(({ id, name, engagementOn }) => ({ id, name, on: engagementOn })),
  };
}

const named = ({ id, name }: Presence) => ({ id, name });
