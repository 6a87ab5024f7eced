import { eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import { passwordMatches } from "./passwords.server.ts";

const PER_ADDRESS = 10;
const PER_NETWORK = 100;

/** The account of these credentials. Refuses wrong ones without saying which, and too many failures of an address or a network. */
export async function signIn(input: { email: string; password: string }, network: string, now: Date): Promise<{ accountId: string }> {
  const keys = { address: `email:${input.email}`, network: `network:${network}` };
  if ((await tooManyAttempts(keys.address, PER_ADDRESS, now)) || (await tooManyAttempts(keys.network, PER_NETWORK, now))) {
    throw refusal("", "tooManyAttempts");
  }
  const [account] = await db().select().from(t.accounts).where(eq(t.accounts.email, input.email));
  if (account && (await passwordMatches(account.passwordHash, input.password))) return { accountId: account.id };
  if (!account) await passwordMatches(undefined, input.password);
  await countAttempt(keys.address, now);
  await countAttempt(keys.network, now);
  throw refusal("", "wrongCredentials");
}
