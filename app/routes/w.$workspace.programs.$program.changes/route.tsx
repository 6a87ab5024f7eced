import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { changesSince } from "#app/domain/changes/changes-since.server.ts";
import { lossMovements } from "#app/domain/changes/loss-facts.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { ChangesPage } from "./ChangesPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const query = new URL(received.request.url).searchParams;
  const since = await changesSince(actor, program, query.get("from"), query.get("to"));
  const movements = await lossMovements(actor, program.id, { after: since.from.day, until: since.to.day });
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, today: actor.today, currency: program.currency, movements, ...since };
}
export type ChangesData = Awaited<ReturnType<typeof loader>>;

export default function Changes() {
  return <ChangesPage data={useLoaderData<typeof loader>()} />;
}
