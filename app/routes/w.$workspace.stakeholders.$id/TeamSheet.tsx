import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { EngagementForm } from "#app/ui/engagement/EngagementForm.tsx";
import { StateHistory } from "#app/ui/engagement/StateHistory.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PairLines } from "#app/ui/pair/PairLines.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { CommitmentsSection } from "./CommitmentsSection.tsx";
import type { TeamSheetData } from "./compose-sheet.server.ts";
import { ContactsSection } from "./ContactsSection.tsx";
import { CvSection } from "./CvSection.tsx";
import { EngageSection } from "./EngageSection.tsx";
import { KnownSection } from "./KnownSection.tsx";
import { MeansSection } from "./MeansSection.tsx";
import { OriginSection } from "./OriginSection.tsx";
import { PartnershipSection } from "./PartnershipSection.tsx";
import { PersonsSection } from "./PersonsSection.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/stakeholder.ts";

export function TeamSheet({ sheet: data }: { sheet: TeamSheetData }) {
  const t = useT();
  const answer = useActionData();
  const { workspace, sheet, mayWrite, categories, today } = data;
  const category = categories.find(({ id }) => id === sheet.categoryId);
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.stakeholders(workspace)}>{t.workspace.stakeholders}</Link>}
        title={sheet.name}
        meta={[category ? seededLabel(t, "category", category) : null, t.stakeholder.natures[sheet.nature], t.engagement.word[sheet.engagement], sheet.competitor ? <Badge key="competitor">{t.stakeholder.competitor}</Badge> : null].filter(Boolean)}
        actions={mayWrite ? <><ButtonLink look="quiet" href={paths.merge(workspace, { kind: "stakeholder", keep: sheet.id })}>{t.directory.merge}</ButtonLink><OneButton name="trash" fields={{ name: sheet.name }} label={t.stakeholder.trash} look="quiet" /></> : null}
      />
      <Section title={t.engagement.history} id="engagement">
        <StateHistory entries={sheet.history} words={t.engagement.word} />
        {mayWrite ? <EngagementForm id={sheet.id} current={sheet.engagement} today={today} refused={refusedForm(answer, "engagement")} /> : null}
      </Section>
      <EngageSection data={data} />
      <KnownSection data={data} />
      <CvSection sheet={sheet} mayWrite={mayWrite} />
      <MeansSection stakeholderId={sheet.id} means={data.means} mayWrite={mayWrite} />
      <CommitmentsSection commitments={data.commitments} workspace={workspace} />
      <PartnershipSection partnership={data.partnership} workspace={workspace} inside />
      <ContactsSection contacts={data.contacts} today={today} />
      <Section title={t.stakeholder.pairs} id="pairs">
        {data.pairs.length === 0 ? <p className="soft">{t.stakeholder.noPairs}</p> : <PairLines workspace={workspace} pairs={data.pairs} />}
      </Section>
      <PersonsSection persons={data.persons} workspace={workspace} mayWrite={mayWrite} />
      <OriginSection data={data} />
      <CommentThread thread={data.thread} />
    </>
  );
}
