import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { overviewOf } from "#app/domain/brief/overview.server.ts";
import { readSectionAs } from "#app/domain/brief/read-section.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { picturesIn } from "#app/exports/drawing/pictures-of.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { BriefPage } from "./BriefPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const [shell, overview] = await Promise.all([shellOf(actor, program), overviewOf(actor, program.id)]);
  const begins = overview.first && overview.first.state !== "empty" ? await readSectionAs(actor, program, overview.first.key, { audience: "comex", words: briefWords(dictionaries[actor.language], actor.language) }) : null;
  return { shell, ...overview, begins: begins?.blocks ?? [], pictures: picturesIn(begins?.blocks ?? []), workspace: actor.workspaceSlug, mayWrite: can(actor.role, "brief:write") };
}
export type BriefData = Awaited<ReturnType<typeof loader>>;

export default function Brief() {
  return <BriefPage data={useLoaderData<typeof loader>()} />;
}
