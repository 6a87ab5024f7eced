import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { pairsOfProgramNamed } from "#app/domain/pair-choice/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { roomKnown, roomOf } from "#app/domain/room/queries.server.ts";
import { workshopRow } from "#app/domain/workshop/queries.server.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { paths } from "#app/paths.ts";
import { qrOf } from "#app/platform/qr.server.ts";
import { handlers } from "./handlers.server.ts";
import { TeamRoomPage } from "./TeamRoomPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workshop:write");
  const { id, title, programId } = await workshopRow(actor, received.params.id ?? "");
  const program = await programById(actor, programId);
  const [shell, room, pairs] = await Promise.all([shellOf(actor, program), roomOf(actor, id), pairsOfProgramNamed(actor, programId)]);
  const t = dictionaries[actor.language];
  const address = room ? absoluteLink(received.request, paths.room(room.token)) : "";
  return {
    shell, workspace: actor.workspaceSlug, workshop: { id, title },
    pairs: pairs.map((pair) => ({ id: pair.id, label: pairLabel(t, pair) })),
    room: room && {
      token: room.token, open: room.closedAt === null, pairIds: room.pairIds, address, qr: qrOf(address),
      known: await roomKnown({ actor, roomId: room.id, workshopId: id, open: room.closedAt === null }),
    },
  };
}
export type TeamRoomData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "workshop:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function TeamRoom() {
  return <TeamRoomPage data={useLoaderData<typeof loader>()} />;
}
