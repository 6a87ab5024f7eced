import type { Actor } from "#app/domain/access/actor.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { addQuestion, moveQuestion, retireQuestion, reviseQuestion } from "#app/domain/questionnaire/edit-question.server.ts";
import { questionnaireSheet } from "#app/domain/questionnaire/queries.server.ts";
import { restoreQuestionnaire, reviseQuestionnaire, setQuestionnaireState, trashQuestionnaire } from "#app/domain/questionnaire/revise-questionnaire.server.ts";
import { moveQuestionInput, newQuestionInput, questionIdInput, reviseQuestionInput, reviseQuestionnaireInput, stateInput } from "#app/domain/questionnaire/schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].questionnaire;
const stay = (actor: Actor, id: string, message: string) => redirectWithToast(paths.questionnaire(actor.workspaceSlug, id), { message });

const settings: Handler = async (actor, form, id) => {
  await reviseQuestionnaire(actor, id, parseForm(reviseQuestionnaireInput, form));
  return stay(actor, id, said(actor).saved);
};

const state: Handler = async (actor, form, id) => {
  const { state: next } = parseForm(stateInput, form);
  await setQuestionnaireState(actor, id, next);
  return stay(actor, id, next === "open" ? said(actor).opened : said(actor).closedNow);
};

const trash: Handler = async (actor, _form, id) => {
  const { programId } = await questionnaireSheet(actor, id);
  await trashQuestionnaire(actor, id);
  const list = paths.questionnaires(actor.workspaceSlug, (await programById(actor, programId)).slug);
  return redirectWithToast(list, { message: said(actor).trashed, undo: { action: paths.questionnaire(actor.workspaceSlug, id), fields: { form: "restore" } } });
};

const restore: Handler = async (actor, _form, id) => {
  await restoreQuestionnaire(actor, id);
  return stay(actor, id, said(actor).restored);
};

const add: Handler = async (actor, form, id) => {
  await addQuestion(actor, id, parseForm(newQuestionInput, form));
  return stay(actor, id, said(actor).questionAdded);
};

const edit: Handler = async (actor, form, id) => {
  await reviseQuestion(actor, parseForm(reviseQuestionInput, form));
  return stay(actor, id, said(actor).questionSaved);
};

const retire: Handler = async (actor, form, id) => {
  await retireQuestion(actor, parseForm(questionIdInput, form).id, true);
  return stay(actor, id, said(actor).questionRetired);
};

const ask: Handler = async (actor, form, id) => {
  await retireQuestion(actor, parseForm(questionIdInput, form).id, false);
  return stay(actor, id, said(actor).questionAsked);
};

const move: Handler = async (actor, form, id) => {
  const { id: question, direction } = parseForm(moveQuestionInput, form);
  await moveQuestion(actor, question, direction);
  return stay(actor, id, said(actor).saved);
};

export const handlers: Record<string, Handler> = { settings, state, trash, restore, add, edit, retire, ask, move };
