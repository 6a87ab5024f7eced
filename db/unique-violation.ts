const uniqueViolations = new Set(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"]);

/**
 * Whether a statement failed because the row exists already, on either engine. Ask it outside `write`:
 * PostgreSQL refuses to go on with a transaction in which a statement has failed.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, "code");
  return (typeof code === "string" && uniqueViolations.has(code)) || isUniqueViolation(error.cause);
}
