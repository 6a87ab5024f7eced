import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Attachments } from "#app/ui/attachment/Attachments.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { EditWorkshop } from "./EditWorkshop.tsx";
import { ActionsSection, OutcomesSection } from "./ProducedSections.tsx";
import { PresentSection } from "./PresentSection.tsx";
import { ProjectsOut } from "./ProjectsOut.tsx";
import type { WorkshopData } from "./route.tsx";
import "#app/i18n/words/room.ts";
import "#app/i18n/words/workshop.ts";

export function WorkshopPage({ data }: { data: WorkshopData }) {
  const t = useT();
  const language = useLanguage();
  const { sheet, workspace, shell, mayWrite, iterations, persons } = data;
  const iteration = iterations.find(({ id }) => id === sheet.iterationId);
  const facilitator = persons.find(({ id }) => id === sheet.facilitatorPersonId);
  const meta = [
    t.workshop.kinds[sheet.kind], formatDay(sheet.on, language) || t.workshop.undated, sheet.hours, sheet.place,
    facilitator ? `${t.workshop.facilitator} ${facilitator.name}` : "",
    iteration ? <Link key="iteration" to={paths.iteration(workspace, iteration.id)}>{t.workshop.iterationN(iteration.number)}</Link> : "",
  ].filter(Boolean);
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.workshops(workspace, shell.slug)}>{t.program.nav.workshops}</Link>}
        title={sheet.title} lede={sheet.theme || undefined} meta={meta}
        actions={mayWrite ? (
          <>
            <ButtonLink href={paths.workshopRoom(workspace, sheet.id)} look="main">{t.room.title}</ButtonLink>
            <ButtonLink href={paths.workshopReport(workspace, sheet.id)}>{t.room.toReport}</ButtonLink>
            <OneButton name="trash" fields={{}} label={t.workshop.trash} look="quiet" />
          </>
        ) : <ButtonLink href={paths.workshopReport(workspace, sheet.id)}>{t.room.toReport}</ButtonLink>}
      />
      {sheet.challenge ? <p><b>{t.workshop.challenge}</b> {sheet.challenge}</p> : null}
      {sheet.notes ? <Section title={t.workshop.notes} id="notes"><div className="prose keep-lines">{sheet.notes}</div></Section> : null}
      {mayWrite ? <EditWorkshop data={data} /> : null}
      <PresentSection data={data} />
      <OutcomesSection data={data} />
      <ActionsSection data={data} />
      <Section title={t.workshop.quotes} id="quotes">
        {sheet.quotes.length === 0 ? <p className="soft">{t.workshop.nothing}</p> : null}
        <ul className="lines">{sheet.quotes.map(({ id, text, author }) => <li key={id}><Link to={`${paths.quotes(workspace, shell.slug)}#${id}`}>{text}</Link><span className="due soft">{author}</span></li>)}</ul>
      </Section>
      <Section title={t.workshop.observations} id="observations">
        {sheet.observations.length === 0 ? <p className="soft">{t.workshop.nothing}</p> : null}
        <ul className="lines">{sheet.observations.map(({ id, what, on }) => <li key={id}><Link to={`${paths.observations(workspace, shell.slug)}#${id}`}>{what}</Link><span className="due soft">{formatDay(on, language)}</span></li>)}</ul>
      </Section>
      <ProjectsOut data={data} />
      <Attachments list={data.files} />
      <CommentThread thread={data.thread} />
    </>
  );
}
