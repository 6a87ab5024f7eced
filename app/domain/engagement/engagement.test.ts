import { expect, test } from "vitest";
import { ENGAGEMENT_STATES, engagementRefusal, isActive } from "./engagement.ts";

test("engagement: forward is free, back needs a reason, from every state to every state", () => {
  const refusals = (reason: string) => ENGAGEMENT_STATES.map((from) => ENGAGEMENT_STATES.map((to) => engagementRefusal({ from, to, reason }) ?? "-").join(" "));
  const [same, back] = ["unchanged", "reason-missing"];
  expect(refusals("")).toEqual([
    `${same} - - - - -`,
    `${back} ${same} - - - -`,
    `${back} ${back} ${same} - - -`,
    `${back} ${back} ${back} ${same} - -`,
    `${back} ${back} ${back} ${back} ${same} -`,
    `${back} ${back} ${back} ${back} ${back} ${same}`,
  ]);
  expect(new Set(refusals("They came back").join(" ").split(" "))).toEqual(new Set(["-", same]));
});

test("active is met and not gone", () => {
  expect(ENGAGEMENT_STATES.filter(isActive)).toEqual(["contacted", "interested", "committed", "delivering"]);
});
