import type { Role } from "#app/domain/access/permissions.ts";

export const TIE_REFUSALS = ["partner-without-side", "side-of-an-outsider"] as const;
export type TieRefusal = (typeof TIE_REFUSALS)[number];

/**
 * Whether a member of this role may stand on the side of this stakeholder. A partner always stands on one side; someone
 * inside only on the side of a sponsor or a facilitator (« us »), because a side sees its private figures.
 */
export function tieRefusal(input: { role: Role; stakeholderId: string | null; isUs: boolean }): TieRefusal | null {
  if (input.role === "partner") return input.stakeholderId === null ? "partner-without-side" : null;
  return input.stakeholderId !== null && !input.isUs ? "side-of-an-outsider" : null;
}

/** Days an invitation may last, 7 unless said otherwise. */
export const INVITATION_DAYS = { least: 1, usual: 7, most: 30 } as const;

export type LinkState = "open" | "used" | "revoked" | "expired";

/** What became of an invitation or a reset link. */
export function linkState(link: { usedAt: Date | null; revokedAt?: Date | null; expiresAt: Date }, now: Date): LinkState {
  if (link.usedAt) return "used";
  if (link.revokedAt) return "revoked";
  return link.expiresAt <= now ? "expired" : "open";
}
