import { and, eq, lt, sql } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";

const WINDOW_MS = 10 * 60_000;
const windowOf = (now: Date) => Math.floor(now.getTime() / WINDOW_MS);

/** Whether this key failed too often in the present ten minutes. */
export async function tooManyAttempts(key: string, limit: number, now: Date): Promise<boolean> {
  const [row] = await db()
    .select({ count: t.attempts.count })
    .from(t.attempts)
    .where(and(eq(t.attempts.key, key), eq(t.attempts.window, windowOf(now))));
  return (row?.count ?? 0) >= limit;
}

export async function countAttempt(key: string, now: Date): Promise<void> {
  await write("attempts", async () => {
    await db()
      .insert(t.attempts)
      .values({ key, window: windowOf(now), count: 1 })
      .onConflictDoUpdate({ target: [t.attempts.key, t.attempts.window], set: { count: sql`${t.attempts.count} + 1` } });
    await db().delete(t.attempts).where(lt(t.attempts.window, windowOf(now) - 1));
  });
}
