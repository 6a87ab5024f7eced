import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addFirstStep } from "#app/domain/affordable-loss/add-first-step.server.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { sayNotKnown } from "#app/domain/affordable-loss/say-not-known.server.ts";
import { setCeiling } from "#app/domain/affordable-loss/set-ceiling.server.ts";
import { runningScene, type Scene } from "#app/domain/affordable-loss/testing/loss-scene.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { answerDecision } from "./answer-decision.server.ts";
import { askDecision, withdrawRequest } from "./ask-decision.server.ts";
import { setConditionState } from "./set-condition-state.server.ts";

useTestStore();

const id = "0190c3a2-7a10-7000-8000-000000000000";

/** Each use case with who may not: the rule holds whatever page calls it. */
const WRITES: [name: string, forbidden: readonly ("editor" | "viewer" | "partner")[], write: (actor: Actor, scene: Scene) => Promise<unknown>][] = [
  ["a first step", ["viewer", "partner"], (actor, { iterationId, pairId, sponsorId }) => addFirstStep(actor, { iterationId, pairId, stakeholderId: sponsorId, action: "x", money: null, personMonths: null, expectedLearning: "" })],
  ["a ceiling", ["viewer", "partner"], (actor, { iterationId, sponsorId }) => setCeiling(actor, { iterationId, stakeholderId: sponsorId, unit: "money", amount: 1, hopedToRecover: null })],
  ["a movement", ["viewer", "partner"], (actor, { iterationId, sponsorId }) => recordMovement(actor, { iterationId, stakeholderId: sponsorId, unit: "money", kind: "spent", amount: 1, on: actor.today, reason: "x" })],
  ["an n.c.", ["viewer", "partner"], (actor, { iterationId, sponsorId }) => sayNotKnown(actor, { iterationId, stakeholderId: sponsorId, unit: "money" })],
  ["a request", ["viewer", "partner"], (actor, { iterationId }) => askDecision(actor, { subjectKind: "iteration", subjectId: iterationId, sentence: "x" })],
  ["a withdrawal", ["viewer", "partner"], (actor) => withdrawRequest(actor, id)],
  ["an answer", ["editor", "partner"], (actor) => answerDecision(actor, { requestId: id, answer: "go", reason: "x", onBehalfOf: "x" })],
  ["a condition", ["viewer", "partner"], (actor) => setConditionState(actor, { id, state: "met" })],
];

it.each(WRITES)("%s is refused to who may not", async (_, forbidden, write) => {
  const scene = await runningScene();
  for (const role of forbidden) await expect(write(await colleagueOf(scene.owner, role), scene), role).rejects.toBeInstanceOf(Forbidden);
});
