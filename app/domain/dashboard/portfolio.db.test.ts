import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { lossScene, move, runningScene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { askDecision } from "#app/domain/decision/ask-decision.server.ts";
import { portfolioOf } from "./portfolio.server.ts";

useTestStore();

it("tells each programme in a line: where it is, what is engaged with its unknown term, what is asked", async () => {
  const scene = await runningScene();
  const { owner, baseVersionId } = scene;
  await move(scene, "spent", 3_000_00);
  await move(scene, "spent", null);
  await askDecision(owner, { subjectKind: "version", subjectId: baseVersionId, sentence: "Ouvrir la halle", deadline: "2030-01-31" });
  const { lines, pages } = await portfolioOf(owner, 1);
  expect(pages).toBe(1);
  expect(lines).toMatchObject([{
    name: "Halle ouverte", version: { name: "Halle 0" }, iteration: { number: 1, state: "running" }, counts: { validated: 0, invalidated: 0, inconclusive: 0, "not-tested": 0 },
    loss: { money: { engaged: { known: 3_000_00, unknown: 1 }, share: null } }, awaited: { sentence: "Ouvrir la halle", since: owner.today, deadline: "2030-01-31" }, others: 0,
  }]);
});

it("says of a programme where nothing happened that nothing is at stake, and shows no other workspace", async () => {
  const { owner } = await lossScene();
  expect((await portfolioOf(owner, 1)).lines).toMatchObject([{ loss: null, awaited: null }]);
  expect((await portfolioOf(owner, 2)).lines).toEqual([]);
  expect(await portfolioOf(await newOwner(), 1)).toEqual({ lines: [], pages: 1 });
});
