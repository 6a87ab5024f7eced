import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { quiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { keptPage } from "#app/domain/record/kept-page.server.ts";
import { composeHome } from "./compose-home.server.ts";
import { composePartnerHome } from "./compose-partner-home.server.ts";
import { PartnerHomePage } from "./PartnerHomePage.tsx";
import { TeamHomePage } from "./TeamHomePage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  return keptPage(received, actor, async () => {
    const program = await programAt(actor, received.params.program);
    if (!can(actor.role, "program:read")) return composePartnerHome(actor, program);
    return composeHome(actor, program, quiltChoice(new URL(received.request.url).searchParams));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.program.name ?? ""} · Courtepointe` }];

export default function ProgramHome() {
  const home = useLoaderData<typeof loader>();
  return home.kind === "inside" ? <TeamHomePage home={home} /> : <PartnerHomePage home={home} />;
}
