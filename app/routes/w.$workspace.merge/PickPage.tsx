import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { PickData } from "./compose-merge.server.ts";
import "#app/i18n/words/merge.ts";

export function PickPage({ data: { workspace, kind, kept, q, others } }: { data: PickData }) {
  const { merge } = useT();
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.merge(workspace)}>{merge.title}</Link>} title={merge.pick(kept.name)} lede={merge.pickHint} />
      <Form method="get" className="filters" role="search">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="keep" value={kept.id} />
        <TextField label={merge.search} name="q" type="search" defaultValue={q} />
        <Button look="slim">{merge.find}</Button>
      </Form>
      {others.length === 0 ? <p className="soft">{merge.noneFound}</p> : null}
      <ul className="lines">
        {others.map(({ id, name, of }) => (
          <li key={id}>
            <span>{name}{of ? <span className="soft"> ({of})</span> : null}</span>
            <span className="due"><Link to={paths.merge(workspace, { kind, keep: kept.id, other: id })}>{merge.compare}</Link></span>
          </li>
        ))}
      </ul>
    </>
  );
}
