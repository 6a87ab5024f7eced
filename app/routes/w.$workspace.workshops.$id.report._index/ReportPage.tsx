import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Attachments } from "#app/ui/attachment/Attachments.tsx";
import { BriefBlocks } from "#app/ui/brief/BriefBlocks.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SendReport } from "./SendReport.tsx";
import type { ReportData } from "./route.tsx";
import "#app/i18n/words/workshop-report.ts";

export function ReportPage({ data }: { data: ReportData }) {
  const t = useT();
  const { workshop, workspace, sections, header, files } = data;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.workshop(workspace, workshop.id)}>{workshop.title}</Link>}
        title={t.workshopReport.title} lede={t.workshopReport.lede} facts={header.map(({ label, value }) => ({ term: label, value }))}
      />
      <div className="room-team">
        <div className="report">
          {sections.length === 0 ? <EmptyState>{t.workshopReport.nothing}</EmptyState> : null}
          {sections.map(({ title, blocks }) => (
            <Section key={title} title={title}><div className="prose"><BriefBlocks blocks={blocks} pictures={{}} tableLabel="" high /></div></Section>
          ))}
          <Attachments list={files} />
        </div>
        <aside><SendReport data={data} /></aside>
      </div>
    </>
  );
}
