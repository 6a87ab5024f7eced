import { expect, test } from "vitest";
import { OPENING_REFUSALS } from "#app/domain/iteration/opening.ts";
import { pathToMend } from "./paths-to-mend.ts";

test.each(OPENING_REFUSALS)("%s is mended on a page of its workspace", (code) => {
  expect(pathToMend(code, { workspace: "halle", program: "halle", iteration: "i" })).toMatch(/^\/w\/halle\//);
});
