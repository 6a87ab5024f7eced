import { expect, test } from "vitest";
import { calendarText } from "./calendar-response.server.ts";

const entry = { kind: "action" as const, id: "1", on: "2018-06-30", writtenAt: new Date("2018-06-01T08:00:00Z"), summary: "Livrer ; POM 1.1, « version » très longue à dire en toutes lettres", description: "Jo\nAna", url: "https://here/w/pom" };

test("a day is a whole day, in whichever zone the server stands; lines are folded and texts escaped", () => {
  const text = calendarText("POM", [entry]);
  expect(text).toContain("DTSTART;VALUE=DATE:20180630\r\n");
  expect(text).toContain("UID:action-1@courtepointe\r\n");
  expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:Livrer \\; POM 1.1\\, « version »");
  expect(text).toContain("DESCRIPTION:Jo\\nAna");
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendarText("POM", [entry])).toBe(text);
});
