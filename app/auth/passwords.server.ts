import { hash, verify } from "@node-rs/argon2";

// OWASP's second recommended setting for argon2id (the library's default algorithm).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** The same work is done when there is no account, so that an answer's time does not tell whether one exists. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  absent ??= hashPassword("no such account");
  const matches = await verify(passwordHash ?? (await absent), password);
  return matches && passwordHash !== undefined;
}
let absent: Promise<string> | undefined;
