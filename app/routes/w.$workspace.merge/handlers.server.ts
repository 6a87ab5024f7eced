import type { Actor } from "#app/domain/access/actor.ts";
import type { MergeKind } from "#app/domain/merge/merge-fields.ts";
import { mergeRecords } from "#app/domain/merge/merge-records.server.ts";
import { mergeable } from "#app/domain/merge/queries.server.ts";
import { asideInput, mergeIdInput, mergeInput } from "#app/domain/merge/schema.ts";
import { setAside } from "#app/domain/merge/set-aside.server.ts";
import { undoMerge } from "#app/domain/merge/undo-merge.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData) => Promise<Response>;

const sheet = (actor: Actor, kind: MergeKind, id: string) => (kind === "stakeholder" ? paths.stakeholder(actor.workspaceSlug, id) : paths.person(actor.workspaceSlug, id));

const merge: Handler = async (actor, form) => {
  const input = parseForm(mergeInput, form);
  const { id } = await mergeRecords(actor, input);
  const { name } = await mergeable(actor, input.kind, input.keptId);
  const undo = { action: paths.merge(actor.workspaceSlug), fields: { form: "undo", id } };
  return redirectWithToast(sheet(actor, input.kind, input.keptId), { message: dictionaries[actor.language].merge.done(name), undo });
};

const undo: Handler = async (actor, form) => {
  const { kind, mergedId, left } = await undoMerge(actor, parseForm(mergeIdInput, form));
  const words = dictionaries[actor.language].merge;
  return redirectWithToast(sheet(actor, kind, mergedId), { message: left === 0 ? words.undone : words.undoneLeft(left) });
};

const aside: Handler = async (actor, form) => {
  await setAside(actor, parseForm(asideInput, form));
  return redirectWithToast(paths.merge(actor.workspaceSlug), { message: dictionaries[actor.language].merge.setAside });
};

export const handlers: Record<string, Handler> = { merge, undo, aside };
