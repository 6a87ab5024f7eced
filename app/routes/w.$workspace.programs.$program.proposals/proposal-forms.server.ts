import type { Actor } from "#app/domain/access/actor.ts";
import { acceptProposals, type Changes } from "#app/domain/proposal/accept-proposals.server.ts";
import { isProposalKind, pendingIds } from "#app/domain/proposal/queries.server.ts";
import type { ProposalFields } from "#app/domain/proposal/proposal.ts";
import { refuseProposals, reopenProposals } from "#app/domain/proposal/refuse-proposals.server.ts";
import { editedInput } from "#app/domain/proposal/schema.ts";
import { Refusal, refusal } from "#app/domain/refusal/refusal.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { isId } from "#app/platform/ids.ts";

export interface Here {
  programId: string;
  path: string;
  source: string | null;
}
type Handler = (actor: Actor, form: FormData, here: Here) => Promise<Response>;

const idOf = (form: FormData): string => {
  const id = String(form.get("form")).split(":")[1] ?? "";
  if (!isId(id)) throw new Refusal({ "": { code: "unreadable" } }, 400);
  return id;
};
const chosen = (form: FormData): string[] => {
  const ids = form.getAll("ids").map(String).filter((id) => isId(id));
  if (ids.length === 0) throw refusal("", "choosePropositions");
  return ids;
};

const accept: Handler = async (actor, form, here) => {
  const id = idOf(form);
  await acceptProposals(actor, [id], { [id]: changeOf(form) });
  return redirectWithToast(here.path, { message: dictionaries[actor.language].proposal.accepted(1, 0) });
};

function changeOf(form: FormData): Changes[string] {
  const kind = String(form.get("of") ?? "");
  if (!isProposalKind(kind)) return {};
  const { kind: other, sameAs, ...posted } = parseForm(editedInput(kind), form) as Record<string, string | null>;
  const fields: ProposalFields = Object.fromEntries(Object.entries(posted).filter(([name]) => form.has(name)).map(([name, value]) => [name.slice("field.".length), value ?? ""]));
  return { ...(other && isProposalKind(other) ? { kind: other } : {}), fields: { ...fields, ...(sameAs ? { sameAs } : {}) } };
}

const acceptAll = (certainOnly: boolean): Handler => async (actor, form, here) => {
  const kind = String(form.get("kind") ?? "");
  const ids = await pendingIds(actor, here.programId, { source: here.source, kind: isProposalKind(kind) ? kind : null }, certainOnly);
  return several(actor, ids, here);
};

async function several(actor: Actor, ids: readonly string[], here: Here): Promise<Response> {
  if (ids.length === 0) throw refusal("", "choosePropositions");
  const { accepted, left } = await acceptProposals(actor, ids);
  return redirectWithToast(here.path, { message: dictionaries[actor.language].proposal.accepted(accepted.length, left.length) });
}

const refuse = (idsOf: (form: FormData) => string[]): Handler => async (actor, form, here) => {
  const ids = idsOf(form);
  const { refused } = await refuseProposals(actor, ids);
  const undo = ids.length === 1 ? { undo: { action: here.path, fields: { form: `reopen:${ids[0]}` } } } : {};
  return redirectWithToast(here.path, { message: dictionaries[actor.language].proposal.refused(refused), ...undo });
};

const reopen: Handler = async (actor, form, here) => {
  await reopenProposals(actor, [idOf(form)]);
  return redirectWithToast(here.path, { message: dictionaries[actor.language].proposal.reopened });
};

export const PROPOSAL_FORMS: Record<string, Handler> = {
  accept, refuse: refuse((form) => [idOf(form)]), reopen,
  "accept-all": acceptAll(false), "accept-certain": acceptAll(true),
  chosen: (actor, form, here) => (form.get("do") === "refuse" ? refuse(chosen)(actor, form, here) : several(actor, chosen(form), here)),
};
