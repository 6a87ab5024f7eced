import { and, asc, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import { hashPassword, passwordMatches } from "./passwords.server.ts";

const TRIES = 10;

/** Changes the person's name, and keeps the new one under the token of each workspace: older entries keep the old. */
export async function changeName(accountId: string, name: string, now: Date): Promise<void> {
  await write("accounts", async () => {
    const [account] = await db().select().from(t.accounts).where(eq(t.accounts.id, accountId));
    if (!account || account.name === name) return;
    await db().update(t.accounts).set({ name }).where(eq(t.accounts.id, accountId));
    for (const { id, workspaceId, token } of await membershipsOf(accountId)) {
      await db().insert(t.names).values({ workspaceId, token, name, since: now });
      await db().insert(t.auditEntries).values({
        workspaceId, at: now, actorToken: token, event: "changed", subjectKind: "member", subjectId: id, field: "name",
      });
    }
  });
}

const membershipsOf = (accountId: string) =>
  db().select().from(t.members).where(and(eq(t.members.accountId, accountId), isNull(t.members.leftAt)));

/** Changes the password of someone who knows it; ends every session and open reset link. The caller starts a fresh session. */
export async function changePassword(accountId: string, input: { currentPassword: string; newPassword: string }, now: Date): Promise<void> {
  const key = `password:${accountId}`;
  if (await tooManyAttempts(key, TRIES, now)) throw refusal("currentPassword", "tooManyAttempts");
  const [account] = await db().select().from(t.accounts).where(eq(t.accounts.id, accountId));
  if (!account || !(await passwordMatches(account.passwordHash, input.currentPassword))) {
    await countAttempt(key, now);
    throw refusal("currentPassword", "wrongPassword");
  }
  const passwordHash = await hashPassword(input.newPassword);
  await write("accounts", async () => {
    await db().update(t.accounts).set({ passwordHash }).where(eq(t.accounts.id, accountId));
    await db().update(t.resetLinks).set({ usedAt: now }).where(and(eq(t.resetLinks.accountId, accountId), isNull(t.resetLinks.usedAt)));
    await db().delete(t.sessions).where(eq(t.sessions.accountId, accountId));
  });
}

/** How many places the account is signed in at. */
export async function sessionsOf(accountId: string): Promise<{ since: string }[]> {
  const rows = await db().select().from(t.sessions).where(eq(t.sessions.accountId, accountId)).orderBy(asc(t.sessions.createdAt));
  return rows.map(({ createdAt }) => ({ since: createdAt.toISOString().slice(0, 10) }));
}
