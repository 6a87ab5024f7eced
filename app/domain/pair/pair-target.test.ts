import { expect, test } from "vitest";
import { childPairRefusal, targetChangeRefusal, targetRefusal } from "./pair-target.ts";

const school = { stakeholderId: null, categoryId: "schools" };
const schoolD = { stakeholderId: "school-d", categoryId: null };

test.each([
  [school, null],
  [schoolD, null],
  [{ stakeholderId: null, categoryId: null }, "no-target"],
  [{ stakeholderId: "school-d", categoryId: "schools" }, "two-targets"],
])("target %j: %s", (target, refusal) => expect(targetRefusal(target)).toBe(refusal));

test.each([
  [school, school, null],
  [school, schoolD, "target-is-fixed"],
  [schoolD, { ...schoolD, stakeholderId: "school-e" }, "target-is-fixed"],
])("from %j to %j: %s", (before, after, refusal) => expect(targetChangeRefusal(before, after)).toBe(refusal));

test.each([
  [{ ...school, usageId: "train" }, { ...schoolD, usageId: "train" }, null],
  [{ ...school, usageId: "train" }, { ...schoolD, usageId: "prototype" }, "other-usage"],
  [{ ...school, usageId: "train" }, { ...school, usageId: "train" }, "child-not-a-stakeholder-pair"],
  [{ ...schoolD, usageId: "train" }, { ...schoolD, usageId: "train" }, "parent-not-a-category-pair"],
])("parent %j, child %j: %s", (parent, child, refusal) => expect(childPairRefusal(parent, child)).toBe(refusal));
