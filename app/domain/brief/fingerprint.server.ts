import { createHash } from "node:crypto";

/** SHA-256 of a canonical content, in hexadecimal: what tells that an edition is the one that was issued. */
export const fingerprintOf = (canonical: string): string => createHash("sha256").update(canonical, "utf8").digest("hex");
