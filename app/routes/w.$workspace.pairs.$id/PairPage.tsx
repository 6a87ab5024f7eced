import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { EngagementForm } from "#app/ui/engagement/EngagementForm.tsx";
import { StateHistory } from "#app/ui/engagement/StateHistory.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { pairName } from "#app/ui/pair/pair-name.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ProvenanceLine } from "#app/ui/provenance/ProvenanceLine.tsx";
import { ChildPairs } from "./ChildPairs.tsx";
import { ConnectionSection } from "./ConnectionSection.tsx";
import { PairStory } from "./PairStory.tsx";
import type { PairData } from "./route.tsx";
import { TestsSection } from "./TestsSection.tsx";

export function PairPage({ data }: { data: PairData }) {
  const t = useT();
  const answer = useActionData();
  const { pair, workspace, shell, mayWrite, today } = data;
  const meta = [
    t.engagement.word[pair.engagement],
    pair.named?.stakeholderId ? <Link key="sheet" to={paths.stakeholder(workspace, pair.named.stakeholderId)}>{pair.named.stakeholder}</Link> : null,
    pair.parent ? <span key="parent">{t.pair.childOf} <Link to={paths.pair(workspace, pair.parent.id)}>{pairName(t, pair.parent)}</Link></span> : null,
  ].filter(Boolean);
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.pairs(workspace, shell.slug)}>{t.program.nav.pairs}</Link>}
        title={pair.named ? pairName(t, pair.named) : ""}
        meta={meta}
        actions={mayWrite && pair.hypotheses.length === 0 ? <OneButton name="trash" fields={{}} label={t.pair.trash} look="quiet" /> : null}
      />
      <TestsSection data={data} />
      <PairStory data={data} />
      <ConnectionSection data={data} />
      <Section title={t.engagement.history} id="engagement">
        <StateHistory entries={pair.history} words={t.engagement.word} />
        {mayWrite ? <EngagementForm id={pair.id} current={pair.engagement} today={today} refused={refusedForm(answer, "engagement")} /> : null}
      </Section>
      {pair.named?.categoryId ? <ChildPairs data={data} /> : null}
      <Section title={t.provenance.title} id="origin"><ProvenanceLine workspace={workspace} provenance={pair.provenance} /></Section>
      <CommentThread thread={data.thread} />
    </>
  );
}
