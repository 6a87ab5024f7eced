import type { Actor } from "#app/domain/access/actor.ts";
import { addCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { moveCommitment } from "#app/domain/commitment/move-commitment.server.ts";
import { restoreCommitment, reviseCommitment, trashCommitment } from "#app/domain/commitment/revise-commitment.server.ts";
import { commitmentIdInput, moveCommitmentInput, newCommitmentInput, reviseCommitmentInput } from "#app/domain/commitment/schema.ts";
import { addMeansTo, reviseMeans, trashMeans } from "#app/domain/means/add-means.server.ts";
import { meansIdInput, meansOfCommitmentInput, reviseMeansInput } from "#app/domain/means/schema.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast, type Toast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { contactHandlers } from "./contact-handlers.server.ts";

type Handler = (actor: Actor, form: FormData, program: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].commitment;
const list = (actor: Actor, program: string) => paths.commitments(actor.workspaceSlug, program);
const stay = (actor: Actor, program: string, message: string, undo?: Toast["undo"]) => redirectWithToast(list(actor, program), { message, undo });

const add: Handler = async (actor, form, slug) => {
  const program = await programAt(actor, slug);
  const { meansKind, meansLabel, meansQuantity, meansUnit, meansFromOn, meansUntilOn, meansRecoverable, ...input } = parseForm(newCommitmentInput, form);
  const measure = { quantity: meansQuantity, unit: meansUnit, fromOn: meansFromOn, untilOn: meansUntilOn, recoverable: meansRecoverable };
  const means = meansKind && meansLabel ? [{ kind: meansKind, label: meansLabel, ...measure }] : [];
  await addCommitment(actor, { ...input, programId: program.id, means });
  return stay(actor, slug, said(actor).added);
};

const edit: Handler = async (actor, form, slug) => {
  await reviseCommitment(actor, parseForm(reviseCommitmentInput, form));
  return stay(actor, slug, said(actor).saved);
};

const move: Handler = async (actor, form, slug) => {
  await moveCommitment(actor, parseForm(moveCommitmentInput, form));
  return stay(actor, slug, said(actor).moved);
};

const trash: Handler = async (actor, form, slug) => {
  const { id } = parseForm(commitmentIdInput, form);
  await trashCommitment(actor, { id });
  return stay(actor, slug, said(actor).trashed, { action: list(actor, slug), fields: { form: "restore", id } });
};

const restore: Handler = async (actor, form, slug) => {
  await restoreCommitment(actor, parseForm(commitmentIdInput, form));
  return stay(actor, slug, said(actor).restored);
};

const means: Handler = async (actor, form, slug) => {
  await addMeansTo(actor, parseForm(meansOfCommitmentInput, form));
  return stay(actor, slug, said(actor).meansAdded);
};

const editMeans: Handler = async (actor, form, slug) => {
  await reviseMeans(actor, parseForm(reviseMeansInput, form));
  return stay(actor, slug, said(actor).meansSaved);
};

const dropMeans: Handler = async (actor, form, slug) => {
  const { id } = parseForm(meansIdInput, form);
  await trashMeans(actor, { id });
  return stay(actor, slug, said(actor).meansTrashed, undoTrash(actor, "means", id, list(actor, slug)));
};

export const handlers: Record<string, Handler> = { add, edit, move, trash, restore, means, editMeans, dropMeans, ...contactHandlers };
