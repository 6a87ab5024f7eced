import type { Role } from "#app/domain/access/permissions.ts";
import type { ImpactKind } from "#app/domain/impact/impact.ts";

/** From the narrowest audience to the widest. */
export const DISCLOSURE_LEVELS = ["comex", "team", "network", "public"] as const;
export type DisclosureLevel = (typeof DISCLOSURE_LEVELS)[number];

/** Content reaches an audience when its level is as wide or wider: a network audience reads network and public. */
export function reaches(level: DisclosureLevel, audience: DisclosureLevel): boolean {
  return DISCLOSURE_LEVELS.indexOf(level) >= DISCLOSURE_LEVELS.indexOf(audience);
}

/** The narrowest audience a role belongs to. The team writes what the COMEX reads, so it reads it too. */
const AUDIENCE_OF: Record<Role, DisclosureLevel> = { owner: "comex", editor: "comex", viewer: "comex", partner: "network" };

/** Whether a member may read content of a level; null is someone without an account, who reads what is public. */
export function mayRead(role: Role | null, level: DisclosureLevel): boolean {
  return reaches(level, role === null ? "public" : AUDIENCE_OF[role]);
}

/** True at the levels that people outside may read. */
export function isOutward(level: DisclosureLevel): boolean {
  return level === "network" || level === "public";
}

/** What may never stand at network or public level. */
export const KEPT_INSIDE = ["legal-risk", "loss-figure", "person-without-consent", "private-figure"] as const;
export type KeptInside = (typeof KEPT_INSIDE)[number];

/** The first reason why content cannot be disclosed at a level; null when it can. */
export function disclosureRefusal(level: DisclosureLevel, holds: Partial<Record<KeptInside, boolean>>): KeptInside | null {
  if (!isOutward(level)) return null;
  return KEPT_INSIDE.find((reason) => holds[reason] === true) ?? null;
}

/** A risk seen through the legal lens, whatever a workspace calls that lens. */
export function isLegalRisk(impact: { kind: ImpactKind; lensCode: string | null }): boolean {
  return impact.kind === "risk" && impact.lensCode === "legal";
}
