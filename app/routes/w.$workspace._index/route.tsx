import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { workspaceOf } from "#app/domain/workspace/queries.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:read");
  const [workspace, programs] = await Promise.all([workspaceOf(actor), programsOf(actor)]);
  return { slug: workspace.slug, name: workspace.name, mayCreate: can(actor.role, "program:write"), programs };
}

export default function WorkspaceHome() {
  const t = useT();
  const { slug, name, programs, mayCreate } = useLoaderData<typeof loader>();
  const create = mayCreate ? <ButtonLink href={paths.newProgram(slug)} look={programs.length === 0 ? "main" : "plain"}>{t.workspace.newProgram}</ButtonLink> : null;
  return (
    <>
      <PageHeader title={name} actions={create} />
      <Section title={t.workspace.programs} definition={t.workspace.programsDef}>
        {programs.length === 0 ? <EmptyState action={create}>{t.workspace.noProgram}</EmptyState> : null}
        <ul className="plain-list">
          {programs.map((program) => (
            <li key={program.id}>
              <h3><Link to={paths.program(slug, program.slug)}>{program.name}</Link></h3>
              <p className="soft">{program.purpose}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
