import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PartnershipWays } from "#app/ui/partnership/PartnershipWays.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Projects } from "./route.tsx";
import "#app/i18n/words/project.ts";

export function ProjectsPage({ data }: { data: Projects }) {
  const { project: words } = useT();
  const { rows, workspace, shell, inside, mayWrite } = data;
  return (
    <>
      <PageHeader title={words.title(rows.length)} lede={inside ? words.lede : words.networkLede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside={inside} />
      {mayWrite ? <AddProject data={data} /> : null}
      {rows.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <p><Link to={paths.project(workspace, row.id)}>{row.name}</Link>{inside && row.workshop ? <span className="soft"> · {words.cameFrom(row.workshop)}</span> : null}</p>
              {row.description ? <p>{row.description}</p> : null}
              {row.overContractor || row.added ? <p className="soft">{[row.overContractor, row.added].filter(Boolean).join("\u00a0: ")}</p> : null}
            </div>
            <span className="due">{words.states[row.state]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddProject({ data: { workshops } }: { data: Projects }) {
  const { project: words } = useT();
  const refused = refusedForm(useActionData(), "add");
  return (
    <Section title={words.add} id="add">
      <PostForm name="add" refused={refused} submit={words.add} look="main">
        {({ typed }) => (
          <div className="form-row">
            <TextField label={words.name} required maxLength={200} {...typed("name")} />
            {workshops.length > 0 ? <SelectField label={words.workshop} optional options={workshops.map(({ id, title }) => ({ value: id, label: title }))} {...typed("workshopId")} /> : null}
          </div>
        )}
      </PostForm>
    </Section>
  );
}
