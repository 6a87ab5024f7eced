import { describe, expect, it } from "vitest";
import { patchSize, quiltChoice, versionsInReach } from "./quilt-choice.ts";

describe("quiltChoice", () => {
  it("is today's quilt as suits its pairs when nothing is asked", () => {
    expect(quiltChoice(new URLSearchParams())).toEqual({ at: null, by: null, patch: null, filter: { usageId: null, verdict: null, engagement: null } });
  });

  it("reads what is asked and forgets what it does not know", () => {
    expect(quiltChoice(new URLSearchParams("version=2&by=stakeholder&patch=large&usage=u&verdict=none&engagement=left"))).toEqual({
      at: 2, by: "stakeholder", patch: "large", filter: { usageId: "u", verdict: "none", engagement: "left" },
    });
    expect(quiltChoice(new URLSearchParams("version=x&by=colour&patch=huge&verdict=true&engagement="))).toMatchObject({
      at: 0, by: null, patch: null, filter: { usageId: null, verdict: null, engagement: null },
    });
  });
});

it("makes patches small where there are many lines, unless asked otherwise", () => {
  expect([patchSize(null, 7), patchSize(null, 60), patchSize("large", 60)]).toEqual(["medium", "small", "large"]);
});

describe("versionsInReach", () => {
  it("lists them all when few", () => {
    expect(versionsInReach(0, 0)).toEqual([]);
    expect(versionsInReach(1, 0)).toEqual([0]);
    expect(versionsInReach(11, 5)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("of forty, keeps the ends and those around", () => {
    expect(versionsInReach(40, 20)).toEqual([0, null, 17, 18, 19, 20, 21, 22, 23, null, 39]);
    expect(versionsInReach(40, 39)).toEqual([0, null, 36, 37, 38, 39]);
    expect(versionsInReach(40, 0)).toEqual([0, 1, 2, 3, null, 39]);
  });
});
