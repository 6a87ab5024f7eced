import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import type { ReviseQuestionnaire } from "./schema.ts";

/** Words, licence, closing day and limit. */
export async function reviseQuestionnaire(actor: Actor, id: string, input: ReviseQuestionnaire): Promise<void> {
  const { titleFr, titleEn, introFr, introEn, revision, ...others } = input;
  const values = { ...others, title: { fr: titleFr, en: titleEn || titleFr }, intro: { fr: introFr, en: introEn || introFr } };
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.questionnaires, id);
    await revise(actor, t.questionnaires, { kind: "questionnaire", programId }, { id, revision, values });
  });
}

/** Opens a questionnaire to whoever has its address, or closes it; a closed one may be opened again. */
export async function setQuestionnaireState(actor: Actor, id: string, state: "open" | "closed"): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.questionnaires, id);
    if (before.state === state) throw conflict("", "questionnaireStateUnchanged");
    await revise(actor, t.questionnaires, { kind: "questionnaire", programId: before.programId }, { id, values: { state } });
    await audit(actor, { event: state === "open" ? "opened" : "closed", kind: "questionnaire", id, programId: before.programId });
  });
}

/** Its public address answers nothing while it is in the trash; answers given keep their private links. */
export async function trashQuestionnaire(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.questionnaires, id);
    await trash(actor, t.questionnaires, { kind: "questionnaire", programId }, id);
  });
}

export async function restoreQuestionnaire(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.questionnaires, { kind: "questionnaire" }, id));
}
