import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FilterNote } from "#app/ui/primitives/FilterNote.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { LeadForms } from "./LeadForms.tsx";
import { EditObservation, ObservationFields } from "./ObservationFields.tsx";
import type { Observations } from "./route.tsx";

type Row = Observations["rows"][number];

export function ObservationsPage({ data }: { data: Observations }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const language = useLanguage();
  const { rows, mayWrite, today, filter, workspace, shell } = data;
  const shown = (day: string | null) => day && formatDay(day, language);
  return (
    <>
      <PageHeader title={t.observation.title(rows.length)} lede={t.observation.lede} />
      {mayWrite ? (
        <Section title={t.observation.add} id="add">
          <PostForm key={rows.length} name="add" refused={refused} submit={t.observation.add} look="main">
            {({ typed }) => <ObservationFields typed={typed} today={today} workshops={data.workshops} />}
          </PostForm>
        </Section>
      ) : null}
      {(filter.after ?? filter.until) && <FilterNote all={paths.observations(workspace, shell.slug)}>{t.common.between(shown(filter.after), shown(filter.until))}</FilterNote>}
      {rows.length === 0 ? <EmptyState>{t.observation.none}</EmptyState> : null}
      <ul className="lines lines-plain">{rows.map((row) => <Observation key={row.id} row={row} data={data} />)}</ul>
    </>
  );
}

function Observation({ row, data }: { row: Row; data: Observations }) {
  const t = useT();
  const language = useLanguage();
  const { workspace, mayWrite } = data;
  return (
    <li id={row.id}>
      <p>
        <Badge look={row.kind === "surprise" ? "accent" : "plain"}>{t.observation.kinds[row.kind]}</Badge> <span className="soft">{formatDay(row.on, language)}</span>
        {row.iteration ? <> <Link className="soft" to={paths.iteration(workspace, row.iteration.id)}>{t.observation.iteration(row.iteration.number)}</Link></> : null}
        {row.source ? <span className="soft"> · {row.source}</span> : null}
      </p>
      <p className="keep-lines">{row.what}</p>
      {row.howUsed ? <p><b>{t.observation.howUsed}</b> {row.howUsed}</p> : null}
      {row.leads.length > 0 ? <p><b>{t.observation.ledTo}</b> {row.leads.map((lead, index) => <span key={lead.id}>{index > 0 ? ", " : ""}<LeadLink lead={lead} data={data} /></span>)}</p> : null}
      {mayWrite ? <LeadForms row={row} data={data} /> : null}
      {mayWrite && row.iteration?.state !== "closed" ? <EditObservation row={row} today={data.today} workshops={data.workshops} /> : null}
    </li>
  );
}

function LeadLink({ lead: { kind, id, name, seedKey }, data: { workspace, shell } }: { lead: Row["leads"][number]; data: Observations }) {
  const t = useT();
  const address = {
    usage: paths.usage(workspace, id),
    stakeholder: paths.stakeholder(workspace, id),
    hypothesis: paths.hypothesis(workspace, id),
    "opening-item": `${paths.openingCatalogue(workspace, shell.slug)}#${id}`,
  }[kind];
  return <><Link to={address}>{kind === "usage" ? seededLabel(t, "usage", { seedKey, label: name }) : name}</Link> <span className="soft">({t.observation.leads[kind]})</span></>;
}
