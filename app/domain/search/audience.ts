import type { Role } from "#app/domain/access/permissions.ts";

/** Who finds an entry: the team (captured lines), everyone inside, the network, or one stakeholder's own side. */
export type Audience = "team" | "inside" | "network" | `side:${string}`;

export const sideOf = (stakeholderId: string): Audience => `side:${stakeholderId}`;

/** The audiences a member belongs to; nobody reads an entry of another. */
export function audiencesOf({ role, stakeholderId }: { role: Role; stakeholderId: string | null }): Audience[] {
  if (role === "partner") return ["network", ...(stakeholderId ? [sideOf(stakeholderId)] : [])];
  return role === "viewer" ? ["inside"] : ["inside", "team"];
}
