import { describe, expect, it } from "vitest";
import { isUniqueViolation } from "./unique-violation.ts";

const withCode = (code: string, cause?: unknown) => Object.assign(new Error("no", { cause }), { code });

describe("isUniqueViolation", () => {
  it.each(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"])("knows %s", (code) => {
    expect(isUniqueViolation(withCode(code))).toBe(true);
    expect(isUniqueViolation(new Error("wrapped", { cause: withCode(code) }))).toBe(true);
  });

  it.each([withCode("SQLITE_CONSTRAINT_FOREIGNKEY"), withCode("23503"), new Error("no"), null, "23505"])("is not %s", (error) => {
    expect(isUniqueViolation(error)).toBe(false);
  });
});
