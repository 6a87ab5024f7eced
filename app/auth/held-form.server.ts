import { and, eq, gt, lte } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { hashToken, newToken } from "./tokens.server.ts";

const KEPT_MS = 24 * 3_600_000;
/** Never kept, wherever they are typed. */
const SECRET_FIELDS = new Set(["password", "currentPassword", "newPassword"]);

/** Keeps a form posted without a session until its author has signed in; returns the token of the browser's link to it. */
export async function holdForm(path: string, form: FormData, now: Date): Promise<string> {
  const { token, tokenHash } = newToken();
  const fields = [...form.entries()]
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && !SECRET_FIELDS.has(entry[0]))
    .map(([name, value]): [string, string] => [withoutNul(name), withoutNul(value)]);
  await write("held-forms", async () => {
    await db().delete(t.heldForms).where(lte(t.heldForms.expiresAt, now));
    await db().insert(t.heldForms).values({ tokenHash, path, fields, expiresAt: new Date(now.getTime() + KEPT_MS) });
  });
  return token;
}

/** PostgreSQL keeps no NUL; no field of ours has one. */
const withoutNul = (text: string) => text.replaceAll("\u0000", "");

export async function heldForm(token: string, now: Date): Promise<{ path: string; fields: [string, string][] } | null> {
  const [row] = await db()
    .select({ path: t.heldForms.path, fields: t.heldForms.fields })
    .from(t.heldForms)
    .where(and(eq(t.heldForms.tokenHash, hashToken(token)), gt(t.heldForms.expiresAt, now)));
  return row ?? null;
}
