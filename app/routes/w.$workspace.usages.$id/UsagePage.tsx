import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PairLines } from "#app/ui/pair/PairLines.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { OriginPath } from "#app/ui/provenance/OriginPath.tsx";
import { ProvenanceLine } from "#app/ui/provenance/ProvenanceLine.tsx";
import type { UsageData } from "./route.tsx";
import { MergeUsage, RenameUsage } from "./UsageForms.tsx";

type Named = { id: string; seedKey: string | null; label: string | null };

export function UsagePage({ data }: { data: UsageData }) {
  const t = useT();
  const language = useLanguage();
  const answer = useActionData();
  const { usage, pairs, workspace, mayWrite, purposes } = data;
  const purpose = purposes.find(({ id }) => id === usage.purposeId);
  const link = (one: Named) => <Link to={paths.usage(workspace, one.id)}>{seededLabel(t, "usage", one)}</Link>;
  const meta = [
    purpose ? `${t.usage.purpose} · ${seededLabel(t, "purpose", purpose)}` : null,
    usage.parent ? <span key="parent">{t.usage.parent} {link(usage.parent)}</span> : null,
    usage.mergedInto ? <span key="merged">{t.usage.mergedInto} {link(usage.mergedInto)}</span> : null,
    usage.retiredAt ? t.usage.retired(formatDay(usage.retiredAt, language)) : null,
  ].filter(Boolean);
  const end = usage.live ? <OneButton name="retire" fields={{}} label={t.usage.retire} look="quiet" /> : <OneButton name="back" fields={{}} label={t.usage.bringBack} />;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.usages(workspace)}>{t.workspace.usages}</Link>} title={seededLabel(t, "usage", usage)} lede={usage.description || undefined} meta={meta} actions={mayWrite ? end : null} />
      <FormErrors errors={["retire", "back"].map((form) => refusedForm(answer, form)?.errors[""])} />
      <Section title={t.usage.pairsTitle} id="pairs">
        {pairs.length === 0 ? <p className="soft">{t.usage.noPairs}</p> : <PairLines workspace={workspace} pairs={pairs} />}
      </Section>
      <Section title={t.usage.children} id="children">
        {usage.children.length === 0 ? <p className="soft">{t.usage.noChildren}</p> : null}
        <ul className="lines lines-plain">{usage.children.map((one) => <li key={one.id}>{link(one)}</li>)}</ul>
      </Section>
      {usage.merged.length > 0 ? <Section title={t.usage.mergedHere} id="merged"><ul className="lines lines-plain">{usage.merged.map((one) => <li key={one.id}>{link(one)}</li>)}</ul></Section> : null}
      {mayWrite ? <RenameUsage data={data} /> : null}
      {mayWrite && usage.live ? <MergeUsage data={data} /> : null}
      <Section title={t.provenance.title} id="origin">
        <OriginPath workspace={workspace} steps={usage.originPath.map((step) => (step.kind === "self" ? { ...step, label: seededLabel(t, "usage", usage) } : step))} />
        <ProvenanceLine workspace={workspace} provenance={usage.provenance} />
      </Section>
      <CommentThread thread={data.thread} />
    </>
  );
}
