import { data, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownVotes, pairsToVote, roomKnown, votedPairIds } from "#app/domain/room/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { mustNotFlood, roomDoor } from "#app/http/room-door.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { paths } from "#app/paths.ts";
import { newId } from "#app/platform/ids.ts";
import { postedForm } from "#app/platform/posted-form.ts";
import { handlers } from "./handlers.server.ts";
import { PhonePage } from "./PhonePage.tsx";

/** Public: whoever holds the link writes and votes while the room is open, and reads it after. */
export const access = "public";

export async function loader(received: LoaderFunctionArgs) {
  const { guest, headers } = await roomDoor(received);
  const pairIds = await votedPairIds(guest);
  const [known, pairs, own] = await Promise.all([roomKnown(guest), pairsToVote(guest.actor, { programId: guest.programId, pairIds }), ownVotes(guest)]);
  const t = dictionaries[guest.actor.language];
  const token = received.params.token ?? "";
  const page = {
    token, title: guest.title, demonstration: guest.demonstration, known, own, lineId: newId(),
    pairs: pairs.map((pair) => ({ id: pair.id, label: pairLabel(t, pair) })),
  };
  return data(page, { status: guest.open ? 200 : 410, headers });
}
export type PhoneData = Awaited<ReturnType<typeof loader>>["data"];

/** What a phone without a script posts. */
export async function action(received: ActionFunctionArgs) {
  const entered = await roomDoor(received);
  const form = await postedForm(received.request);
  return answer(entered.guest.actor.language, form, async () => {
    mustNotFlood(entered, received.context.clientAddress, 1);
    return handlerOf(handlers, form)(entered, form, paths.room(received.params.token ?? ""));
  });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => ({ "cache-control": loaderHeaders.get("cache-control") ?? "private, no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page ? `${page.title} · ` : ""}Courtepointe` }, { name: "robots", content: "noindex, nofollow" }];

export default function Room() {
  const answered = useActionData();
  const refused = refusedForm(answered, "line");
  return <PhonePage data={useLoaderData<typeof loader>()} refused={refused} voteRefused={refusedForm(answered, "vote")?.errors} />;
}
