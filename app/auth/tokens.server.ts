import { createHash, randomBytes } from "node:crypto";

/** 160 random bits for a link; only their SHA-256 is kept. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(20).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
