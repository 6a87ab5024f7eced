import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { portfolioOf } from "#app/domain/dashboard/portfolio.server.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { workspaceOf } from "#app/domain/workspace/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Portfolio } from "./Portfolio.tsx";
import "#app/i18n/words/portfolio.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:read");
  const { slug, name } = await workspaceOf(actor);
  const page = Math.max(1, Number.parseInt(new URL(received.request.url).searchParams.get("page") ?? "1", 10) || 1);
  const shared = { slug, name, mayCreate: can(actor.role, "program:write") };
  if (!can(actor.role, "program:read")) return { ...shared, kind: "outside" as const, programs: await programsOf(actor) };
  return { ...shared, kind: "inside" as const, page, ...(await portfolioOf(actor, page)) };
}

export default function WorkspaceHome() {
  const t = useT();
  const home = useLoaderData<typeof loader>();
  const { slug, name, mayCreate } = home;
  const none = home.kind === "inside" ? home.lines.length === 0 && home.page === 1 : home.programs.length === 0;
  const create = mayCreate ? <ButtonLink href={paths.newProgram(slug)} look={none ? "main" : "plain"}>{t.workspace.newProgram}</ButtonLink> : null;
  return (
    <>
      <PageHeader title={name} actions={create} />
      <Section title={t.workspace.programs} definition={home.kind === "inside" && !none ? t.portfolio.definition : t.workspace.programsDef}>
        {none && <EmptyState action={create}>{t.workspace.noProgram}</EmptyState>}
        {home.kind === "outside" ? <Names slug={slug} programs={home.programs} /> : <Portfolio workspace={slug} lines={home.lines} />}
        {home.kind === "inside" && <Pager page={home.page} pages={home.pages} hrefOf={(page) => paths.workspace(slug, { page })} />}
      </Section>
    </>
  );
}

function Names({ slug, programs }: { slug: string; programs: readonly { id: string; slug: string; name: string; purpose: string }[] }) {
  return (
    <ul className="plain-list">
      {programs.map((program) => (
        <li key={program.id}>
          <h3><Link to={paths.program(slug, program.slug)}>{program.name}</Link></h3>
          <p className="soft">{program.purpose}</p>
        </li>
      ))}
    </ul>
  );
}
