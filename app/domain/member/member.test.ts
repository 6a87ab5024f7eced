import { describe, expect, test } from "vitest";
import { linkState, tieRefusal } from "./member.ts";

describe("whose side a member stands on", () => {
  test.each([
    ["partner", null, false, "partner-without-side"],
    ["partner", "s", false, null],
    ["partner", "s", true, null],
    ["editor", null, false, null],
    ["editor", "s", true, null],
    ["editor", "s", false, "side-of-an-outsider"],
    ["viewer", "s", false, "side-of-an-outsider"],
    ["owner", "s", true, null],
  ] as const)("%s on %s (us: %s): %s", (role, stakeholderId, isUs, expected) => {
    expect(tieRefusal({ role, stakeholderId, isUs })).toBe(expected);
  });
});

test("a link is open until it is used, revoked or its time has come", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  const later = new Date("2026-03-03T09:00:00Z");
  expect(linkState({ usedAt: null, expiresAt: later }, now)).toBe("open");
  expect(linkState({ usedAt: now, expiresAt: later }, now)).toBe("used");
  expect(linkState({ usedAt: null, revokedAt: now, expiresAt: later }, now)).toBe("revoked");
  expect(linkState({ usedAt: null, expiresAt: now }, now)).toBe("expired");
});
