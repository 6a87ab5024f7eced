/** An organisation, or an informal network without a legal form. */
export const STAKEHOLDER_NATURES = ["organisation", "informal"] as const;
export type StakeholderNature = (typeof STAKEHOLDER_NATURES)[number];

/** Where a person's name may be shown. */
export const CONSENTS = ["nowhere", "inside", "network", "public"] as const;
export type Consent = (typeof CONSENTS)[number];

/** « Us », in any figure, means the stakeholders that hold one of these roles in the programme. */
export const PROGRAM_ROLES = ["sponsor", "facilitator"] as const;
export type ProgramRole = (typeof PROGRAM_ROLES)[number];

/** True for the sponsor and the facilitator, false for every partner. */
export function isUs(stakeholderId: string, roles: readonly { stakeholderId: string; role: ProgramRole }[]): boolean {
  return roles.some((one) => one.stakeholderId === stakeholderId);
}

/** A name without case, accents and double spaces: what search compares, and how doubles are spotted. */
export function foldedName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
