import type { Actor } from "#app/domain/access/actor.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { reviseProject, trashProject } from "#app/domain/project/add-project.server.ts";
import { projectSheet } from "#app/domain/project/queries.server.ts";
import { dropMemberInput, projectEvidenceInput, projectItemsInput, projectMemberInput, reviseProjectInput } from "#app/domain/project/schema.ts";
import { dropProjectMember, setProjectEvidence, setProjectItems, setProjectMember } from "#app/domain/project/set-project-links.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { undoTrash } from "#app/http/undo-trash.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].project;
const stay = (actor: Actor, id: string, section = "") => redirectWithToast(`${paths.project(actor.workspaceSlug, id)}${section}`, { message: said(actor).saved });

const edit: Handler = async (actor, form, id) => {
  await reviseProject(actor, { ...parseForm(reviseProjectInput, form), id });
  return stay(actor, id);
};

const member: Handler = async (actor, form, id) => {
  await setProjectMember(actor, { ...parseForm(projectMemberInput, form), id });
  return stay(actor, id, "#team");
};

const dropMember: Handler = async (actor, form, id) => {
  await dropProjectMember(actor, { ...parseForm(dropMemberInput, form), id });
  return stay(actor, id, "#team");
};

const items: Handler = async (actor, form, id) => {
  await setProjectItems(actor, { ...parseForm(projectItemsInput, form), id });
  return stay(actor, id, "#items");
};

const evidence: Handler = async (actor, form, id) => {
  await setProjectEvidence(actor, { ...parseForm(projectEvidenceInput, form), id });
  return stay(actor, id, "#evidence");
};

const trash: Handler = async (actor, _form, id) => {
  const { programId } = await projectSheet(actor, id);
  const { slug } = await programById(actor, programId);
  await trashProject(actor, { id });
  const back = paths.project(actor.workspaceSlug, id);
  return redirectWithToast(paths.projects(actor.workspaceSlug, slug), { message: said(actor).trashed, undo: undoTrash(actor, "project", id, back) });
};

export const handlers: Record<string, Handler> = { edit, member, dropMember, items, evidence, trash };
