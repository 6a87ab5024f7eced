import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { addCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { moveCommitment } from "#app/domain/commitment/move-commitment.server.ts";
import { newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { addOption } from "#app/domain/option/add-option.server.ts";
import { addQuestion } from "#app/domain/option/add-question.server.ts";
import { answerQuestion } from "#app/domain/option/answer-question.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { cycleOf } from "./cycle.server.ts";

useTestStore();

it("counts, day by day, the commitments that hold with their means, and the options of questions without an answer", async () => {
  const actor = await newOwner();
  const { program: { id: programId } } = await newTestRunning(actor);
  const { id: stakeholderId } = await addStakeholder(actor, { name: "Labo A" });
  const { id } = await addCommitment(actor, { programId, stakeholderId, what: "Prêter un banc", state: "pledged", means: [{ kind: "equipment", label: "Banc" }] });
  await addCommitment(actor, { programId, stakeholderId, what: "Un local" });
  const { id: questionId } = await addQuestion(actor, { programId, question: "Quelle marque ?", askedBy: "" });
  const { id: optionId } = await addOption(actor, { questionId, label: "La nôtre" });
  await addOption(actor, { questionId, label: "Une autre" });
  const today = async (on = actor) => (await cycleOf(on, programId)).points.at(-1);
  expect(await today()).toMatchObject({ id: "today", label: null, pledged: 1, delivered: 0, means: 1, questions: 1, options: 2 });

  const later = onDay(actor, "2026-03-20");
  await moveCommitment(later, { id, to: "withdrawn", on: "2026-03-01" });
  await answerQuestion(later, { questionId, optionId, reason: "Elle est connue", onBehalfOf: "COMEX" });
  expect(await today(later)).toMatchObject({ pledged: 0, means: 0, questions: 0, options: 0 });
  const { points } = await cycleOf(later, programId);
  expect(points[0]).toMatchObject({ id: "start", questions: 1, options: 2 });
  expect((await cycleOf(await newOwner(), programId)).points).toMatchObject([{ id: "today", pledged: 0, options: 0 }]);
});
