import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { eventsOf, inForce, move, runningScene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { decideOverrun } from "./decide-overrun.server.ts";
import { overrunsOf } from "./overruns.server.ts";

useTestStore();

const said = { unit: "money" as const, reason: "Une facture non prévue", onBehalfOf: "COMEX", sentence: "Couvrir le dépassement" };

async function overrunScene() {
  const scene = await runningScene();
  await move(scene, "spent", 12_800_00);
  return { scene, ask: { ...said, iterationId: scene.iterationId, stakeholderId: scene.sponsorId } };
}

describe("deciding an overrun where it is seen", () => {
  it("asks, answers and raises at once", async () => {
    const { scene, ask } = await overrunScene();
    await decideOverrun(scene.owner, { ...ask, raise: true, amount: 12_800_00, personName: "Décideur 1" });
    expect(await inForce(scene)).toMatchObject({ amount: 12_800_00, state: "accepted" });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toEqual([]);
    expect(await eventsOf(scene, "decision-request")).toContain("answered");
  });

  it("leaves the ceiling with a reason, once", async () => {
    const { scene, ask } = await overrunScene();
    await decideOverrun(scene.owner, { ...ask, raise: false });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ over: 800_00, decided: true }]);
    await expect(decideOverrun(scene.owner, { ...ask, raise: false })).rejects.toMatchObject({ status: 409, fields: { "": { code: "overrunDecided" } } });
  });

  it("asks nothing when the raise is refused, and finds nothing of another workspace", async () => {
    const { scene, ask } = await overrunScene();
    await expect(decideOverrun(scene.owner, { ...ask, raise: true, amount: 12_800_00 })).rejects.toMatchObject({ fields: { personId: { code: "raiseAccepterMissing" } } });
    expect(await overrunsOf(scene.owner, scene.iterationId)).toMatchObject([{ requestId: null }]);
    await expect(decideOverrun(await newOwner(), { ...ask, raise: false })).rejects.toThrow();
  });
});
