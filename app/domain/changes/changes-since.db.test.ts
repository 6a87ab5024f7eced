import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { move, runningScene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { changesSince } from "./changes-since.server.ts";

useTestStore();

it("tells what was lost and met since the beginning, and nothing to another workspace", async () => {
  const scene = await runningScene();
  const { owner, programId } = scene;
  await move(scene, "spent", 3_200_00);
  await move(scene, "spent", null);
  const { changes, versions } = await changesSince(owner, { id: programId }, "2000-01-01", null);
  expect(versions).toMatchObject([{ name: "Halle 0" }]);
  expect(changes).toContainEqual(expect.objectContaining({ what: "loss", unit: "money", delta: 3_200_00, unknown: 1 }));
  expect(changes).toContainEqual(expect.objectContaining({ what: "iteration", number: 1, event: "opened" }));
  const stranger = await newOwner();
  await expect(programById(stranger, programId)).rejects.toBeInstanceOf(NotFound);
  expect((await changesSince(stranger, { id: programId }, "2000-01-01", null)).changes).toEqual([]);
});
