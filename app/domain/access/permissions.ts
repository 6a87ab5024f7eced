/** Owner: administers. Editor: the project team. Viewer: reads everything, decides. Partner: an outside contributor. */
export const ROLES = ["owner", "editor", "viewer", "partner"] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE = ROLES;
const OWNER = ["owner"] as const;
const TEAM = ["owner", "editor"] as const;
const INSIDE = ["owner", "editor", "viewer"] as const;
const DECIDERS = ["owner", "viewer"] as const;
const TEAM_AND_PARTNER = ["owner", "editor", "partner"] as const;

/** Every right has a name. « own » means of the member's own stakeholder, or given to them: the use case checks it besides the role. */
export const PERMISSION_NAMES = [
  "workspace:read", "workspace:administer", "workspace:export", "member:read", "member:administer", "journal:read", "list:edit",
  "program:read", "program:read-network", "program:write", "version:write", "opening-item:write", "opening-item:write-own",
  "usage:write", "stakeholder:read", "stakeholder:write", "stakeholder:write-own", "person:write", "pair:read", "pair:write",
  "iteration:read", "iteration:write", "iteration:open", "iteration:close", "iteration:amend", "capture:write", "hypothesis:write",
  "evidence:write", "verdict:write", "loss:read", "loss:write", "ceiling:write", "first-step:write", "first-step:answer-own",
  "acceptance:record", "ability:write-own", "impact:read", "impact:write", "decision:request", "decision:answer", "objection:write", "objection:answer",
  "option:write", "action:write", "workshop:write", "commitment:write", "commitment:write-own", "observation:write", "quote:write",
  "comment:write", "share:write", "attachment:write", "merge:write", "partnership:read", "partnership:write", "proposal:write", "questionnaire:read", "questionnaire:write", "calendar:own", "brief:read", "brief:write", "brief:write-own", "brief:issue", "brief-template:write", "trash:restore", "account:own",
] as const;
export type Permission = (typeof PERMISSION_NAMES)[number];

export const PERMISSIONS = {
  "workspace:read": EVERYONE,
  "workspace:administer": OWNER,
  "workspace:export": OWNER,
  "member:read": INSIDE,
  "member:administer": OWNER,
  "journal:read": INSIDE,
  "list:edit": TEAM,
  "program:read": INSIDE,
  "program:read-network": EVERYONE,
  "program:write": TEAM,
  "version:write": TEAM,
  "opening-item:write": TEAM,
  "opening-item:write-own": TEAM_AND_PARTNER,
  "usage:write": TEAM,
  "stakeholder:read": INSIDE,
  "stakeholder:write": TEAM,
  "stakeholder:write-own": TEAM_AND_PARTNER,
  "person:write": TEAM,
  "pair:read": INSIDE,
  "pair:write": TEAM,
  "iteration:read": INSIDE,
  "iteration:write": TEAM,
  "iteration:open": TEAM,
  "iteration:close": TEAM,
  "iteration:amend": TEAM,
  "capture:write": TEAM,
  "hypothesis:write": TEAM,
  "evidence:write": TEAM,
  "verdict:write": TEAM,
  "loss:read": INSIDE,
  "loss:write": TEAM,
  "ceiling:write": TEAM,
  "first-step:write": TEAM,
  "first-step:answer-own": TEAM_AND_PARTNER,
  "acceptance:record": TEAM,
  "ability:write-own": TEAM_AND_PARTNER,
  "impact:read": INSIDE,
  "impact:write": TEAM,
  "decision:request": TEAM,
  "decision:answer": DECIDERS,
  "objection:write": INSIDE,
  "objection:answer": TEAM,
  "option:write": TEAM,
  "action:write": TEAM,
  "workshop:write": TEAM,
  "commitment:write": TEAM,
  "commitment:write-own": TEAM_AND_PARTNER,
  "observation:write": TEAM,
  "quote:write": TEAM,
  "comment:write": INSIDE,
  "share:write": TEAM,
  "attachment:write": TEAM,
  "merge:write": TEAM,
  "partnership:read": INSIDE,
  "partnership:write": TEAM,
  "proposal:write": TEAM,
  "questionnaire:read": INSIDE,
  "questionnaire:write": TEAM,
  "calendar:own": INSIDE,
  "brief:read": INSIDE,
  "brief:write": TEAM,
  "brief:write-own": TEAM_AND_PARTNER,
  "brief:issue": TEAM,
  "brief-template:write": TEAM,
  "trash:restore": TEAM,
  "account:own": EVERYONE,
} as const satisfies Record<Permission, readonly Role[]>;

/** Whether a role holds a permission: the only answer, for the server and for the pages. */
export function can(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/** A partner writes the section they were given and is not told what else the note holds: the rest of it is not found. */
export function isUntold(role: Role, permission: Permission): boolean {
  return role === "partner" && permission.startsWith("brief");
}

export const MEMBER_REFUSALS = ["last-owner"] as const;
export type MemberRefusal = (typeof MEMBER_REFUSALS)[number];

/** The last owner of a workspace can neither leave nor change role. */
export function leavingRefusal(input: { role: Role; ownerCount: number }): MemberRefusal | null {
  return input.role === "owner" && input.ownerCount <= 1 ? "last-owner" : null;
}
