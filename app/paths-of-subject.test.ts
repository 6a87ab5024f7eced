import { expect, test } from "vitest";
import { SUBJECT_KINDS } from "#app/domain/audit/audit-event.ts";
import { pathOfSubject } from "./paths-of-subject.ts";

test.each(SUBJECT_KINDS.filter((kind) => kind !== "comment"))("%s has a page in its workspace", (kind) => {
  expect(pathOfSubject("pom", { kind, id: "x", programSlug: "pom", iterationId: "i" })).toMatch(/^\/w\/pom\//);
});

test("what stands nowhere has no address", () => {
  expect(pathOfSubject("pom", { kind: "comment", id: "x" })).toBeNull();
  expect(pathOfSubject("pom", { kind: "toString", id: "x" })).toBeNull();
  expect(pathOfSubject("pom", { kind: "movement", id: "x" })).toBeNull();
});
