import type { Actor } from "#app/domain/access/actor.ts";
import { engagementInput } from "#app/domain/engagement/schema.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { changePairEngagement } from "#app/domain/pair/change-pair-engagement.server.ts";
import { pairSheet } from "#app/domain/pair/pair-sheet.server.ts";
import { recordPairTests, revisePair } from "#app/domain/pair/revise-pair.server.ts";
import { newChildPairInput, pairTestsInput, revisePairInput } from "#app/domain/pair/schema.ts";
import { trashPair } from "#app/domain/pair/trash-pair.server.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].pair;
const stay = (actor: Actor, id: string, message: string) => redirectWithToast(paths.pair(actor.workspaceSlug, id), { message });

const tests: Handler = async (actor, form, id) => {
  await recordPairTests(actor, { ...parseForm(pairTestsInput, form), id });
  return stay(actor, id, said(actor).testsSaved);
};

const edit: Handler = async (actor, form, id) => {
  await revisePair(actor, { ...parseForm(revisePairInput, form), id });
  return stay(actor, id, said(actor).saved);
};

const engagement: Handler = async (actor, form, id) => {
  await changePairEngagement(actor, { ...parseForm(engagementInput, form), id });
  return stay(actor, id, said(actor).stepSaved);
};

/** A child keeps its parent's programme and usage. */
const child: Handler = async (actor, form, parentId) => {
  const { stakeholderId } = parseForm(newChildPairInput, form);
  const { programId, usageId } = await pairSheet(actor, parentId);
  const { id } = await addPair(actor, { programId, usageId, stakeholderId, parentId });
  return stay(actor, id, said(actor).added);
};

const trash: Handler = async (actor, _form, id) => {
  const { programId } = await pairSheet(actor, id);
  await trashPair(actor, { id });
  const list = paths.pairs(actor.workspaceSlug, (await programById(actor, programId)).slug);
  return redirectWithToast(list, { message: said(actor).trashed, undo: { action: list, fields: { form: "restore", id } } });
};

export const handlers: Record<string, Handler> = { tests, edit, engagement, child, trash };
