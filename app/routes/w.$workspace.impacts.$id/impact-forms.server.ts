import type { Actor } from "#app/domain/access/actor.ts";
import { assessImpact } from "#app/domain/impact/assess-impact.server.ts";
import { linkPairs } from "#app/domain/impact/link-pairs.server.ts";
import { impactById } from "#app/domain/impact/queries.server.ts";
import { retireImpact } from "#app/domain/impact/retire-impact.server.ts";
import { reviseImpact } from "#app/domain/impact/revise-impact.server.ts";
import { assessForm, controlActionForm, impactEdit, impactPairsForm, retireForm } from "#app/domain/impact/schema.ts";
import { setControlAction } from "#app/domain/impact/set-control-action.server.ts";
import { trashImpact } from "#app/domain/impact/trash-impact.server.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { paths } from "#app/paths.ts";

/** Each gives where to go next, or nothing to stay. The impact is the one of the address. */
type Handler = (actor: Actor, form: FormData, impactId: string) => Promise<string | null>;

export const impactForms: Record<string, Handler> = {
  edit: staying((actor, form, id) => reviseImpact(actor, { ...parseForm(impactEdit.omit({ id: true }), form), id })),
  assess: staying((actor, form, impactId) => assessImpact(actor, { ...parseForm(assessForm.omit({ impactId: true }), form), impactId })),
  control: staying((actor, form, impactId) => setControlAction(actor, { ...parseForm(controlActionForm.omit({ impactId: true }), form), impactId })),
  pairs: staying((actor, form, impactId) => linkPairs(actor, { ...parseForm(impactPairsForm.omit({ impactId: true }), form), impactId })),
  retire: staying((actor, form, impactId) => retireImpact(actor, { ...parseForm(retireForm.omit({ impactId: true }), form), impactId })),
  trash: async (actor, _form, id) => {
    const program = await programById(actor, (await impactById(actor, id)).programId);
    await trashImpact(actor, id);
    return paths.impacts(actor.workspaceSlug, program.slug);
  },
};

function staying(work: (actor: Actor, form: FormData, impactId: string) => Promise<unknown>): Handler {
  return async (actor, form, impactId) => {
    await work(actor, form, impactId);
    return null;
  };
}
