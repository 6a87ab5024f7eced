import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { leaveWorkspace } from "#app/domain/member/remove-member.server.ts";
import { invitationInput } from "#app/domain/member/schema.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { acceptInvitation, invitationAt, joinWithNewAccount } from "./accept-invitation.server.ts";
import { changeName, changePassword } from "./account.server.ts";
import { inviteMember, revokeInvitation } from "./invite-member.server.ts";
import { authorizeMember } from "./require-member.server.ts";
import { createResetLink, resetPassword } from "./reset-password.server.ts";
import { startSession } from "./session.server.ts";
import { signIn } from "./sign-in.server.ts";
import { signUp } from "./sign-up.server.ts";
import { colleagueOf, newOwner } from "./testing/test-actors.ts";

useTestStore();

const invitation = (more: Record<string, string> = {}) => invitationInput.parse({ role: "editor", ...more });
const newcomer = (email: string) => ({ name: "Nora", email, password: "une phrase de passe", language: "fr" as const });
const accountOf = (actor: Actor) => ({ id: actor.accountId, name: actor.name });
const refused = (code: string, field = "") => ({ fields: { [field]: { code } } });
const events = async (actor: Actor) => (await db().select().from(t.auditEntries).where(eq(t.auditEntries.workspaceId, actor.workspaceId))).map(({ event, subjectKind }) => `${subjectKind} ${event}`);
const later = (actor: Actor, hours: number) => new Date(actor.now.getTime() + hours * 3_600_000);

describe("an invitation", () => {
  it("lets someone without an account make one and join in its role, once", async () => {
    const owner = await newOwner();
    const { token } = await inviteMember(owner, invitation());
    const { accountId } = await joinWithNewAccount(newcomer("nora@example.org"), token, owner.now);
    expect((await authorizeMember({ id: accountId, name: "Nora", language: "fr" }, owner.workspaceSlug, owner.now)).role).toBe("editor");
    await expect(joinWithNewAccount(newcomer("other@example.org"), token, owner.now)).rejects.toMatchObject(refused("invitationUsed"));
    expect(await events(owner)).toEqual(expect.arrayContaining(["invitation created", "member joined"]));
  });

  it("serves one of two people at the same moment", async () => {
    const owner = await newOwner();
    const { token } = await inviteMember(owner, invitation());
    const [one, two] = [await newOwner(), await newOwner()];
    const results = await Promise.allSettled([
      acceptInvitation(accountOf(one), token, owner.now),
      acceptInvitation(accountOf(two), token, owner.now),
      joinWithNewAccount(newcomer("three@example.org"), token, owner.now),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().$count(t.members, eq(t.members.workspaceId, owner.workspaceId))).toBe(2);
  });

  it("ends by its date, by being taken back, and leaves no account behind", async () => {
    const owner = await newOwner();
    const short = await inviteMember(owner, invitation({ days: "1" }));
    await expect(joinWithNewAccount(newcomer("late@example.org"), short.token, later(owner, 24))).rejects.toMatchObject(refused("invitationExpired"));
    const taken = await inviteMember(owner, invitation());
    await revokeInvitation(owner, taken.id);
    await expect(joinWithNewAccount(newcomer("late@example.org"), taken.token, owner.now)).rejects.toMatchObject(refused("invitationRevoked"));
    await expect(revokeInvitation(owner, taken.id)).rejects.toBeInstanceOf(NotFound);
    expect(await db().$count(t.accounts, eq(t.accounts.email, "late@example.org"))).toBe(0);
  });

  it("asks an address that has an account to sign in, and is not used up by it", async () => {
    const owner = await newOwner();
    const { token } = await inviteMember(owner, invitation());
    const other = await inviteMember(owner, invitation());
    await joinWithNewAccount(newcomer("nora@example.org"), other.token, owner.now);
    await expect(joinWithNewAccount(newcomer("nora@example.org"), token, owner.now)).rejects.toMatchObject(refused("emailTaken", "email"));
    expect((await invitationAt(token, owner.now)).state).toBe("open");
  });

  it("is refused to who is in already; who left comes back under the same token", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    const { token } = await inviteMember(owner, invitation({ role: "viewer" }));
    await expect(acceptInvitation(accountOf(editor), token, owner.now)).rejects.toMatchObject(refused("alreadyMember"));
    await leaveWorkspace(editor);
    await acceptInvitation(accountOf(editor), token, owner.now);
    const back = await authorizeMember({ ...accountOf(editor), language: "fr" }, owner.workspaceSlug, owner.now);
    expect(back).toMatchObject({ token: editor.token, role: "viewer" });
  });

  it("asks a partner's side, by a choice or a name", async () => {
    const owner = await newOwner();
    await expect(inviteMember(owner, invitation({ role: "partner" }))).rejects.toMatchObject(refused("partnerNeedsSide", "stakeholderId"));
    await inviteMember(owner, invitation({ role: "partner", stakeholderName: "Labo A" }));
    await inviteMember(owner, invitation({ role: "partner", stakeholderName: "labo a" }));
    expect(await db().$count(t.stakeholders, eq(t.stakeholders.workspaceId, owner.workspaceId))).toBe(1);
  });

  it("is made by owners only, and belongs to its workspace", async () => {
    const owner = await newOwner();
    await expect(inviteMember(await colleagueOf(owner, "editor"), invitation())).rejects.toBeInstanceOf(Forbidden);
    const { id } = await inviteMember(owner, invitation());
    await expect(revokeInvitation(await newOwner(), id)).rejects.toBeInstanceOf(NotFound);
    await expect(invitationAt("nothing", owner.now)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a reset link", () => {
  it("sets a password once, ends every session, and is journaled", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    const { token } = await createResetLink(owner, editor.memberId);
    const second = await createResetLink(owner, editor.memberId);
    await startSession(editor.accountId);
    await resetPassword(token, "une nouvelle phrase", owner.now);
    expect(await db().$count(t.sessions, eq(t.sessions.accountId, editor.accountId))).toBe(0);
    await expect(resetPassword(token, "encore une autre", owner.now)).rejects.toMatchObject(refused("resetUsed"));
    await expect(resetPassword(second.token, "encore une autre", owner.now)).rejects.toMatchObject(refused("resetUsed"));
    expect(await events(owner)).toEqual(expect.arrayContaining(["account asked", "account password-reset"]));
  });

  it("lasts 24 hours and serves one of two at the same moment", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    const late = await createResetLink(owner, editor.memberId);
    await expect(resetPassword(late.token, "une nouvelle phrase", later(owner, 24))).rejects.toMatchObject(refused("resetExpired"));
    const { token } = await createResetLink(owner, editor.memberId);
    const both = await Promise.allSettled([resetPassword(token, "première phrase", owner.now), resetPassword(token, "seconde phrase", owner.now)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is refused when it would open a workspace of someone else, at the making and a day later", async () => {
    const owner = await newOwner();
    const stranger = await newOwner();
    const invited = await inviteMember(owner, invitation());
    await acceptInvitation(accountOf(stranger), invited.token, owner.now);
    const there = await authorizeMember({ ...accountOf(stranger), language: "fr" }, owner.workspaceSlug, owner.now);
    await expect(createResetLink(owner, there.memberId)).rejects.toMatchObject(refused("resetElsewhere"));

    const editor = await colleagueOf(owner, "editor");
    const { token } = await createResetLink(owner, editor.memberId);
    const elsewhere = await inviteMember(stranger, invitation());
    await acceptInvitation(accountOf(editor), elsewhere.token, owner.now);
    await expect(resetPassword(token, "une nouvelle phrase", owner.now)).rejects.toMatchObject(refused("resetExpired"));
  });

  it("is made by owners, for members of their workspace", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    await expect(createResetLink(editor, owner.memberId)).rejects.toBeInstanceOf(Forbidden);
    await expect(createResetLink(await newOwner(), editor.memberId)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an account", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  const nora = newcomer("nora@example.org");
  const signedUp = () => signUp(nora, { name: "Atelier", timeZone: "Europe/Paris" }, now);

  it("changes its password with the present one, which ends its sessions", async () => {
    const { accountId } = await signedUp();
    await startSession(accountId);
    await expect(changePassword(accountId, { currentPassword: "autre chose", newPassword: "une nouvelle phrase" }, now)).rejects.toMatchObject(refused("wrongPassword", "currentPassword"));
    expect(await db().$count(t.sessions)).toBe(1);
    await changePassword(accountId, { currentPassword: nora.password, newPassword: "une nouvelle phrase" }, now);
    expect(await db().$count(t.sessions)).toBe(0);
    await expect(signIn({ email: nora.email, password: nora.password }, "n", now)).rejects.toMatchObject(refused("wrongCredentials"));
    expect(await signIn({ email: nora.email, password: "une nouvelle phrase" }, "n", now)).toEqual({ accountId });
  });

  it("stops listening after ten wrong passwords", async () => {
    const { accountId } = await signedUp();
    const guess = () => changePassword(accountId, { currentPassword: "autre chose", newPassword: "une nouvelle phrase" }, now);
    for (let n = 0; n < 10; n += 1) await expect(guess()).rejects.toMatchObject(refused("wrongPassword", "currentPassword"));
    await expect(guess()).rejects.toMatchObject(refused("tooManyAttempts", "currentPassword"));
  });

  it("keeps a new name under its token of each workspace", async () => {
    const { accountId, workspaceId } = await signedUp();
    await changeName(accountId, "Nora Martin", now);
    expect((await db().select().from(t.names).where(eq(t.names.workspaceId, workspaceId))).map(({ name }) => name)).toEqual(["Nora", "Nora Martin"]);
  });
});
