import { newToken } from "#app/auth/tokens.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { discardLine, restoreLine } from "#app/domain/captured-line/discard-line.server.ts";
import { closeRoom, openRoom, setVotedPairs } from "#app/domain/room/open-room.server.ts";
import { lineIdInput, votedPairsInput } from "#app/domain/room/schema.ts";
import { workshopRow } from "#app/domain/workshop/queries.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";

type Handler = (actor: Actor, form: FormData, id: string) => Promise<Response>;

const said = (actor: Actor) => dictionaries[actor.language].room;
const here = (actor: Actor, id: string) => paths.workshopRoom(actor.workspaceSlug, id);

const open: Handler = async (actor, _form, id) => {
  await openRoom(actor, { workshopId: id, token: newToken().token });
  return redirectWithToast(here(actor, id), { message: said(actor).opened });
};

const close: Handler = async (actor, _form, id) => {
  await closeRoom(actor, id);
  return redirectWithToast(here(actor, id), { message: said(actor).closedNow, undo: { action: here(actor, id), fields: { form: "open" } } });
};

const pairs: Handler = async (actor, form, id) => {
  await setVotedPairs(actor, { ...parseForm(votedPairsInput, form), workshopId: id });
  return redirectWithToast(here(actor, id), { message: said(actor).pairsSaved });
};

const aside: Handler = async (actor, form, id) => {
  const { lineId } = parseForm(lineIdInput, form);
  await discardLine(actor, lineId);
  return redirectWithToast(here(actor, id), { message: said(actor).putAsideDone, undo: { action: here(actor, id), fields: { form: "back", lineId } } });
};

const back: Handler = async (actor, form, id) => {
  const { programId } = await workshopRow(actor, id);
  await restoreLine(actor, programId, parseForm(lineIdInput, form).lineId);
  return redirectWithToast(here(actor, id), { message: dictionaries[actor.language].capture.restored });
};

export const handlers: Record<string, Handler> = { open, close, pairs, aside, back };
