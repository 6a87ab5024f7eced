import { describe, expect, test } from "vitest";
import { can, leavingRefusal, PERMISSION_NAMES, PERMISSIONS, ROLES, type Permission, type Role } from "./permissions.ts";

const allowed = (role: Role): Permission[] => PERMISSION_NAMES.filter((permission) => can(role, permission));

test("every permission is in the matrix, once, and nobody is left without any", () => {
  expect(Object.keys(PERMISSIONS).sort()).toEqual([...PERMISSION_NAMES].sort());
  expect(new Set(PERMISSION_NAMES).size).toBe(PERMISSION_NAMES.length);
});

describe("what each role may", () => {
  test("an owner may everything", () => expect(allowed("owner")).toEqual([...PERMISSION_NAMES]));

  test("an editor may everything but administer, export and decide", () => {
    const denied = PERMISSION_NAMES.filter((permission) => !can("editor", permission));
    expect(denied).toEqual(["workspace:administer", "workspace:export", "member:administer", "decision:answer"]);
  });

  test("a viewer reads, and writes decisions, objections, comments and the own account", () => {
    expect(allowed("viewer")).toEqual([
      "workspace:read", "member:read", "journal:read", "program:read", "program:read-network", "stakeholder:read", "pair:read", "iteration:read",
      "loss:read", "impact:read", "decision:answer", "objection:write", "comment:write", "partnership:read",
      "questionnaire:read", "calendar:own", "brief:read", "account:own",
    ]);
  });

  test("a partner sees the network level and writes what is their own", () => {
    expect(allowed("partner")).toEqual([
      "workspace:read", "program:read-network", "opening-item:write-own", "stakeholder:write-own", "first-step:answer-own", "ability:write-own",
      "commitment:write-own", "brief:write-own", "account:own",
    ]);
  });
});

test.each(ROLES)("the last owner stays, others may leave: %s", (role) => {
  expect(leavingRefusal({ role, ownerCount: 1 })).toBe(role === "owner" ? "last-owner" : null);
  expect(leavingRefusal({ role, ownerCount: 2 })).toBeNull();
});
