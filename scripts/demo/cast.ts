import { joinWithNewAccount } from "#app/auth/accept-invitation.server.ts";
import { inviteMember } from "#app/auth/invite-member.server.ts";
import { authorizeMember } from "#app/auth/require-member.server.ts";
import { signUp } from "#app/auth/sign-up.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { REFERENCE_DATE, WORKSHOP_DAY, type Teller } from "./story.ts";

export const WORKSPACE = "pom";
/** One for the four of them: the demo holds nothing to protect, and production never loads it. */
export const PASSWORD = "pom-demonstration";

export const PEOPLE = {
  owner: { name: "Propriétaire POM", email: "proprietaire@pom.example" },
  team: { name: "Équipe projet POM", email: "equipe@pom.example" },
  comex: { name: "Membre du COMEX", email: "comex@pom.example" },
  partner: { name: "Contributeur du Laboratoire A", email: "partenaire@pom.example" },
} as const satisfies Record<Teller, { name: string; email: string }>;

const ROLES = { team: "editor", comex: "viewer", partner: "partner" } as const;

const newAccount = (who: Teller) => ({ ...PEOPLE[who], password: PASSWORD, language: "fr" as const });
const onDay = (day: string): Date => new Date(`${day}T06:00:00Z`);

/** The workspace and its owner. */
export async function openWorkspace(): Promise<Actor> {
  const workspace = { name: "POM", slug: WORKSPACE, timeZone: "Europe/Paris", referenceDate: REFERENCE_DATE, demonstration: true };
  const { accountId } = await signUp(newAccount("owner"), workspace, onDay(WORKSHOP_DAY));
  return memberOf("owner", accountId, WORKSHOP_DAY);
}

/** Someone comes in by the owner's invitation, on the day and at the hour of the owner. */
export async function invite(owner: Actor, who: keyof typeof ROLES, stakeholderId: string | null = null): Promise<Actor> {
  const { token } = await inviteMember(owner, { role: ROLES[who], stakeholderId, stakeholderName: "", days: 7 });
  const { accountId } = await joinWithNewAccount(newAccount(who), token, owner.now);
  return memberOf(who, accountId, owner.today);
}

const memberOf = (who: Teller, id: string, day: string): Promise<Actor> => authorizeMember({ id, name: PEOPLE[who].name, language: "fr" }, WORKSPACE, onDay(day), day);
