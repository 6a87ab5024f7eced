import { describe, expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { decisionsOf } from "#app/domain/decision/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addOption, reviseOption } from "./add-option.server.ts";
import { addQuestion, reviseQuestion } from "./add-question.server.ts";
import { answerQuestion } from "./answer-question.server.ts";
import { questionAt, questionsOf } from "./queries.server.ts";
import { restoreOption, trashOption } from "./trash-option.server.ts";

useTestStore();

async function scene() {
  const owner = await newOwner();
  const { id: programId } = await createProgram(owner, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "0" }));
  const { id } = await addQuestion(owner, { programId, question: "Quelle marque ?", askedBy: "Atelier 1" });
  const own = await addOption(owner, { questionId: id, label: "La nôtre", pros: "connue" });
  const new_ = await addOption(owner, { questionId: id, label: "Une nouvelle", cons: "à faire connaître" });
  return { owner, programId, questionId: id, ownId: own.id, newId: new_.id };
}
const said = { reason: "Elle laisse la place aux autres", onBehalfOf: "COMEX" };

describe("an open question", () => {
  it("is answered by a decision that chooses an option; the others are set aside and stay readable", async () => {
    const { owner, programId, questionId, ownId, newId } = await scene();
    await answerQuestion(owner, { questionId, optionId: newId, ...said });
    expect((await questionAt(owner, questionId)).options.map((one) => one.outcome)).toEqual(["set-aside", "chosen"]);
    await expect(trashOption(owner, ownId)).rejects.toMatchObject({ fields: { "": { code: "optionDecided" } } });
    const { decisionId } = await answerQuestion(owner, { questionId, optionId: ownId, ...said });
    expect(await questionsOf(owner, programId)).toMatchObject([{ decisionId, options: [{ outcome: "chosen" }, { outcome: "set-aside" }] }]);
    expect((await decisionsOf(owner, programId)).map((one) => [one.option, one.supersededById !== null])).toEqual([["La nôtre", false], ["Une nouvelle", true]]);
  });

  it("is edited at the revision seen; an option goes to the trash and comes back", async () => {
    const { owner, questionId, ownId } = await scene();
    await reviseQuestion(owner, { id: questionId, revision: 1, question: "Quelle marque pour la halle ?", askedBy: "" });
    await expect(reviseQuestion(owner, { id: questionId, revision: 1, question: "x", askedBy: "" })).rejects.toMatchObject({ status: 409 });
    await reviseOption(owner, { id: ownId, revision: 1, label: "La nôtre", pros: "déjà connue", cons: "", benchmark: "" });
    await trashOption(owner, ownId);
    expect((await questionAt(owner, questionId)).options).toHaveLength(1);
    await restoreOption(owner, ownId);
    expect((await questionAt(owner, questionId)).options[0]).toMatchObject({ pros: "déjà connue" });
  });

  it("is of the workspace, with its own options", async () => {
    const { owner, questionId, ownId, programId } = await scene();
    const stranger = await newOwner();
    await expect(addQuestion(stranger, { programId, question: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(addOption(stranger, { questionId, label: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(answerQuestion(stranger, { questionId, optionId: ownId, ...said })).rejects.toBeInstanceOf(NotFound);
    await expect(questionAt(stranger, questionId)).rejects.toBeInstanceOf(NotFound);
    const other = await addQuestion(owner, { programId, question: "Autre" });
    await expect(answerQuestion(owner, { questionId: other.id, optionId: ownId, ...said })).rejects.toMatchObject({ fields: { optionId: { code: "notOneOfOurs" } } });
  });
});
