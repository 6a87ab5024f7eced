import { eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Language } from "#app/i18n/language.ts";

export async function changeLanguage(accountId: string, language: Language): Promise<void> {
  await write("accounts", () => db().update(t.accounts).set({ language }).where(eq(t.accounts.id, accountId)));
}
