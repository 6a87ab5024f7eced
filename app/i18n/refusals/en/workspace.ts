import type { workspace as french } from "../fr/workspace.ts";

export const workspace: typeof french = {
  lastOwner: () => "A workspace keeps at least one owner: first give that role to someone else.",
  partnerNeedsSide: () => "A partner stands on the side of a stakeholder: choose which one, or write its name.",
  sideOfOutsider: () => "A team member can only stand on the side of the sponsor or the facilitator: a side sees its private figures.",
  invitationDays: () => "Between 1 and 30 days.",
  alreadyMember: () => "You are already a member of this workspace.",
  invitationUsed: () => "This invitation has been used. Ask for another one.",
  invitationRevoked: () => "This invitation was taken back. Ask for another one.",
  invitationExpired: () => "This invitation has expired. Ask for another one.",
  resetElsewhere: () => "This person is also a member of a workspace that is not yours: this link would open it. They must change their password themselves.",
  resetUsed: () => "This link has been used. Ask for another one.",
  resetExpired: () => "This link no longer holds. Ask for another one.",
  entryInUse: () => "This entry is in use: it can be retired, not deleted.",
  entryAlreadyThere: () => "An entry of this list already has this name.",
  unknownTimeZone: () => "This time zone does not exist.",
  currencyLocked: () => "Amounts are already recorded in this currency: it no longer changes.",
  restoreIntoClosed: () => "Its iteration is closed: it no longer changes.",
  restoreParentFirst: () => "What it depends on is in the trash too: restore that first.",
  restoreOverCeiling: () => "Restoring it would go over the ceiling: record a new commitment once the ceiling is raised.",
};
