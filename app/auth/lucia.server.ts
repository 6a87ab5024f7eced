import { eq, lte, sql } from "drizzle-orm";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { prepared } from "#db/prepared.ts";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { env } from "#app/platform/env.ts";
import { hashToken } from "./tokens.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseUserAttributes: { email: string; name: string; language: "fr" | "en" | null };
  }
}

const SESSIONS = "sessions";

/** Every request asks this. */
const accountOfSession = () =>
  prepared("accountOfSession", (db) =>
    db
      .select({ expiresAt: t.sessions.expiresAt, id: t.accounts.id, email: t.accounts.email, name: t.accounts.name, language: t.accounts.language })
      .from(t.sessions)
      .innerJoin(t.accounts, eq(t.accounts.id, t.sessions.accountId))
      .where(eq(t.sessions.id, sql.placeholder("id"))));

/** Lucia's own drizzle adapters keep session ids as they are and read one in two queries: ours keeps a hash and joins. */
const adapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const [row] = await accountOfSession().execute({ id: hashToken(sessionId) });
    if (!row) return [null, null];
    const { expiresAt, id, email, name, language } = row;
    const session: DatabaseSession = { id: sessionId, userId: id, expiresAt, attributes: {} };
    const user: DatabaseUser = { id, attributes: { email, name, language } };
    return [session, user];
  },
  async getUserSessions(accountId) {
    const rows = await db().select().from(t.sessions).where(eq(t.sessions.accountId, accountId));
    return rows.map((row) => ({ id: row.id, userId: row.accountId, expiresAt: row.expiresAt, attributes: {} }));
  },
  async setSession({ id, userId, expiresAt }) {
    const values = { id: hashToken(id), accountId: userId, expiresAt, createdAt: new Date() };
    await write(SESSIONS, () => db().insert(t.sessions).values(values));
  },
  async updateSessionExpiration(id, expiresAt) {
    await write(SESSIONS, () => db().update(t.sessions).set({ expiresAt }).where(eq(t.sessions.id, hashToken(id))));
  },
  async deleteSession(id) {
    await write(SESSIONS, () => db().delete(t.sessions).where(eq(t.sessions.id, hashToken(id))));
  },
  async deleteUserSessions(accountId) {
    await write(SESSIONS, () => db().delete(t.sessions).where(eq(t.sessions.accountId, accountId)));
  },
  async deleteExpiredSessions() {
    await write(SESSIONS, () => db().delete(t.sessions).where(lte(t.sessions.expiresAt, new Date())));
  },
};

export const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(30, "d"),
  sessionCookie: { name: "session", attributes: { secure: env().cookieSecure, sameSite: "lax" } },
  getUserAttributes: ({ email, name, language }) => ({ email, name, language }),
});
