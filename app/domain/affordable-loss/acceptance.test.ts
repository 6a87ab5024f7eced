import { expect, test } from "vitest";
import { acceptanceRefusal, acceptanceState, type Acceptance } from "./acceptance.ts";

const yes: Acceptance = { accepted: true, on: "2018-05-02", expiresOn: "2018-05-31", supersededById: null };

test.each([
  ["none recorded", null, "2018-06-12", "none"],
  ["accepted", yes, "2018-05-02", "accepted"],
  ["accepted on its last day", yes, "2018-05-31", "accepted"],
  ["expired the day after", yes, "2018-06-01", "expired"],
  ["accepted without expiry", { ...yes, expiresOn: null }, "2099-01-01", "accepted"],
  ["not yet given", yes, "2018-05-01", "none"],
  ["refused", { ...yes, accepted: false }, "2018-05-09", "refused"],
  ["a refusal stays after its expiry", { ...yes, accepted: false }, "2018-06-12", "refused"],
  ["superseded", { ...yes, supersededById: "a2" }, "2018-05-09", "none"],
  ["a superseded refusal", { ...yes, accepted: false, supersededById: "a2" }, "2018-05-09", "none"],
])("%s", (_case, acceptance, today, state) => expect(acceptanceState(acceptance, today)).toBe(state));

test.each([
  [{ on: "2018-05-02", expiresOn: null, deciderId: "p1" }, null],
  [{ on: "2018-05-02", expiresOn: "2018-05-02", deciderId: "p1" }, null],
  [{ on: "2018-05-02", expiresOn: "2018-05-01", deciderId: "p1" }, "expires-before-its-day"],
  [{ on: "2018-05-02", expiresOn: null, deciderId: null }, "decider-missing"],
])("recording %j: %s", (input, refusal) => expect(acceptanceRefusal(input)).toBe(refusal));
