import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { programAt, shellOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { versionDifferenceOf } from "#app/domain/resource-version/queries.server.ts";
import { isId } from "#app/platform/ids.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { Difference } from "./Difference.tsx";
import "#app/i18n/words/version.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const versions = (await versionsOf(actor, program.id)).filter(({ deletedAt }) => deletedAt === null);
  const query = new URL(received.request.url).searchParams;
  return {
    shell: await shellOf(actor, program), workspace: actor.workspaceSlug,
    versions: versions.map(({ id, name, state, producedOn, authorisedOn, openedOn, refusedOn }) => ({ id, name, state, since: openedOn ?? refusedOn ?? authorisedOn ?? producedOn })),
    compared: await comparedIn(actor, program.id, query.get("from"), query.get("to")),
  };
}
export type Compared = NonNullable<Awaited<ReturnType<typeof comparedIn>>>;

async function comparedIn(actor: Actor, programId: string, from: string | null, to: string | null) {
  if (!isId(from) || !isId(to)) return null;
  return { from, to, ...(await versionDifferenceOf(actor, programId, { from, to })) };
}

export default function Versions() {
  const t = useT();
  const language = useLanguage();
  const { versions, compared, workspace } = useLoaderData<typeof loader>();
  const options = versions.map(({ id, name }) => ({ value: id, label: name }));
  const head = <tr><th scope="col">{t.version.name}</th><th scope="col">{t.version.state}</th><th scope="col">{t.version.since}</th></tr>;
  return (
    <>
      <PageHeader title={t.version.title(versions.length)} lede={t.version.lede} />
      <Table caption={t.version.caption} captionHidden head={head}>
        {versions.map(({ id, name, state, since }) => (
          <tr key={id}><th scope="row"><Link to={paths.version(workspace, id)}>{name}</Link></th><td>{t.version.states[state]}</td><td className="nowrap">{formatDay(since, language)}</td></tr>
        ))}
      </Table>
      <Section title={t.version.compare} definition={t.version.differenceDefinition}>
        <Form method="get" className="filters">
          <SelectField label={t.version.from} name="from" options={options} defaultValue={compared?.from ?? versions.at(-2)?.id ?? ""} />
          <SelectField label={t.version.to} name="to" options={options} defaultValue={compared?.to ?? versions.at(-1)?.id ?? ""} />
          <Button look="slim">{t.version.compare}</Button>
        </Form>
        {compared && <Difference compared={compared} nameOf={(id) => versions.find((version) => version.id === id)?.name ?? ""} />}
      </Section>
    </>
  );
}
