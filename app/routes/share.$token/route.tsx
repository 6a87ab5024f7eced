import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openShare } from "#app/auth/share-link.server.ts";
import { executiveView } from "#app/domain/dashboard/executive-view.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { deviceOf } from "#app/domain/share/share.ts";
import { languageOf } from "#app/http/preferences.server.ts";
import { ExecutivePage } from "#app/ui/executive/ExecutivePage.tsx";
import { GonePage, SharedShell } from "./SharedShell.tsx";

/** Public: whoever holds the link reads this page, and nothing else. */
export const access = "public";

/** Kept by nobody on the way; what else keeps it discreet is set for every answer under this path. */
const unkept = { "cache-control": "private, no-store" };
const STATUS = { expired: 410, revoked: 410, "too-many": 429 } as const;

export async function loader(received: LoaderFunctionArgs) {
  const { request, params, context } = received;
  const opened = request.method === "GET" && !new URL(request.url).pathname.endsWith(".data");
  const shared = await openShare({
    token: params.token ?? "", network: context.clientAddress, language: await languageOf(received), now: new Date(),
    device: opened ? deviceOf(request.headers.get("user-agent")) : null,
  });
  if (shared.state !== "open") return data({ state: shared.state }, { status: STATUS[shared.state], headers: unkept });
  const { reader, programSlug, expiresOn, demonstration } = shared;
  const view = await executiveView(reader, await programAt(reader, programSlug));
  return data({ state: shared.state, view, expiresOn, demonstration }, { headers: unkept });
}

export const headers: HeadersFunction = () => unkept;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.state === "open" ? `${page.view.program.name} · ` : ""}Courtepointe` },
  { name: "robots", content: "noindex, nofollow" },
];

/** Read, often on a phone: no script before someone touches the page. */
export const handle = { scriptsOnTouch: true };

export default function SharedDashboard() {
  const page = useLoaderData<typeof loader>();
  if (page.state !== "open") return <GonePage state={page.state} />;
  return (
    <SharedShell expiresOn={page.expiresOn} demonstration={page.demonstration}>
      <ExecutivePage view={page.view} shared />
    </SharedShell>
  );
}
