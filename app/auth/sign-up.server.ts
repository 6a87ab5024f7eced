import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { isUniqueViolation } from "#db/unique-violation.ts";
import { addMember } from "#app/domain/workspace/add-member.server.ts";
import { createWorkspace, type NewWorkspace } from "#app/domain/workspace/create-workspace.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import type { Language } from "#app/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { hashPassword } from "./passwords.server.ts";

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  language: Language;
}

/** An account row; the password is hashed before, because nothing but the database is awaited inside a write. */
export async function insertAccount({ name, email, language }: NewAccount, passwordHash: string, now: Date) {
  const account = { id: newId(), name, email, passwordHash, language, createdAt: now };
  await db().insert(t.accounts).values(account);
  return account;
}

/** An account, its workspace with the lists that ship, and its membership as owner. Refuses an address that has an account. */
export async function signUp(input: NewAccount, workspace: Omit<NewWorkspace, "language">, now: Date) {
  const passwordHash = await hashPassword(input.password);
  try {
    return await write("sign-up", async () => {
      const account = await insertAccount(input, passwordHash, now);
      const made = await createWorkspace({ ...workspace, language: input.language }, now);
      await addMember({ workspaceId: made.id, account, role: "owner" }, now);
      return { accountId: account.id, workspaceId: made.id, workspaceSlug: made.slug };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict("email", "emailTaken");
    throw error;
  }
}
