import { expect, test } from "vitest";
import { opensNow } from "./opens-now.ts";

const opens = [{ id: "i", name: "Messages CAN", underAgreement: true }];

test.each([["authorised", 1], ["produced", 1], ["refused", 0]] as const)("a version that is %s opens %i of what it proposed", (state, count) => {
  expect(opensNow({ to: { id: "v", name: "POM 1.1", state }, opens })).toHaveLength(count);
});
