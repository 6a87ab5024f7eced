import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pairsToVote, roomKnown, votedPairIds } from "#app/domain/room/queries.server.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { roomDoor } from "#app/http/room-door.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { paths } from "#app/paths.ts";
import { qrOf } from "#app/platform/qr.server.ts";
import { WallPage } from "./WallPage.tsx";

/** Public: the big screen shows what the phones show, and how to join. */
export const access = "public";

export async function loader(received: LoaderFunctionArgs) {
  const { guest, headers } = await roomDoor(received);
  const pairIds = await votedPairIds(guest);
  const [known, pairs] = await Promise.all([roomKnown(guest), pairsToVote(guest.actor, { programId: guest.programId, pairIds })]);
  const t = dictionaries[guest.actor.language];
  const token = received.params.token ?? "";
  const address = absoluteLink(received.request, paths.room(token));
  const page = {
    token, title: guest.title, demonstration: guest.demonstration, known, address, qr: qrOf(address),
    pairs: pairs.map((pair) => ({ id: pair.id, label: pairLabel(t, pair) })),
  };
  return data(page, { status: guest.open ? 200 : 410, headers });
}
export type WallData = Awaited<ReturnType<typeof loader>>["data"];

export const headers: HeadersFunction = ({ loaderHeaders }) => ({ "cache-control": loaderHeaders.get("cache-control") ?? "private, no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page ? `${page.title} · ` : ""}Courtepointe` }, { name: "robots", content: "noindex, nofollow" }];

export default function Wall() {
  return <WallPage data={useLoaderData<typeof loader>()} />;
}
