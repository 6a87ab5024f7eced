import type { Actor } from "#app/domain/access/actor.ts";
import { mergeUsages } from "#app/domain/usage/merge-usages.server.ts";
import { usageSheet } from "#app/domain/usage/queries.server.ts";
import { renameUsage } from "#app/domain/usage/rename-usage.server.ts";
import { bringUsageBack, retireUsage } from "#app/domain/usage/retire-usage.server.ts";
import { mergeUsagesInput, renameUsageInput } from "#app/domain/usage/schema.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].usage;
const here = (actor: Actor, id: string) => paths.usage(actor.workspaceSlug, id);
const undone = (actor: Actor, id: string, message: string) =>
  redirectWithToast(here(actor, id), { message, undo: { action: here(actor, id), fields: { form: "back" } } });

/** A seeded label left as it is shown still translates. */
const rename: Handler = async (actor, form, id) => {
  const { label, ...input } = parseForm(renameUsageInput, form);
  const before = await usageSheet(actor, id);
  const untouched = before.label === null && label === seededLabel(dictionaries[actor.language], "usage", before);
  await renameUsage(actor, { ...input, id, label: untouched ? undefined : label });
  return redirectWithToast(here(actor, id), { message: said(actor).saved });
};

const retire: Handler = async (actor, _form, id) => {
  await retireUsage(actor, { id });
  return undone(actor, id, said(actor).retiredDone);
};

const merge: Handler = async (actor, form, id) => {
  const { intoId } = parseForm(mergeUsagesInput, form);
  await mergeUsages(actor, { id, intoId });
  return undone(actor, id, said(actor).mergedDone);
};

const back: Handler = async (actor, _form, id) => {
  await bringUsageBack(actor, { id });
  return redirectWithToast(here(actor, id), { message: said(actor).backDone });
};

export const handlers: Record<string, Handler> = { rename, retire, merge, back };
