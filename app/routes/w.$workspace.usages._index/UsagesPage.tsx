import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Usages } from "./route.tsx";

type Usage = Usages["usages"][number];

export function UsagesPage({ data }: { data: Usages }) {
  const t = useT();
  const { usages, workspace, mayWrite } = data;
  const live = usages.filter((usage) => usage.live);
  const ids = new Set(live.map(({ id }) => id));
  const tops = live.filter(({ parentId }) => !parentId || !ids.has(parentId));
  const gone = usages.filter((usage) => !usage.live);
  return (
    <>
      <PageHeader title={t.usage.title(live.length)} lede={t.usage.lede} />
      {live.length === 0 ? <EmptyState>{t.usage.none}</EmptyState> : null}
      <ul className="lines">
        {tops.flatMap((usage) => [usage, ...live.filter(({ parentId }) => parentId === usage.id)]).map((usage) => (
          <UsageLine key={usage.id} usage={usage} workspace={workspace} under={tops.includes(usage) ? null : usages.find(({ id }) => id === usage.parentId) ?? null} />
        ))}
      </ul>
      {gone.length > 0 ? <Section title={t.usage.gone} id="gone"><Gone usages={gone} all={usages} workspace={workspace} /></Section> : null}
      {mayWrite ? <AddUsage data={data} /> : null}
    </>
  );
}

function UsageLine({ usage, workspace, under }: { usage: Usage; workspace: string; under: Usage | null }) {
  const t = useT();
  return (
    <li>
      <span>{under ? <span className="soft">{seededLabel(t, "usage", under)} › </span> : null}<Link to={paths.usage(workspace, usage.id)}>{seededLabel(t, "usage", usage)}</Link></span>
      <span className="due soft">{t.usage.pairs(usage.pairs)}</span>
    </li>
  );
}

function Gone({ usages, all, workspace }: { usages: readonly Usage[]; all: readonly Usage[]; workspace: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ul className="lines">
      {usages.map((usage) => {
        const into = all.find(({ id }) => id === usage.mergedIntoId);
        return (
          <li key={usage.id}>
            <Link to={paths.usage(workspace, usage.id)}>{seededLabel(t, "usage", usage)}</Link>
            <span className="due soft">{into ? `${t.usage.mergedInto} ${seededLabel(t, "usage", into)}` : t.usage.retired(formatDay(usage.retiredAt, language))}</span>
          </li>
        );
      })}
    </ul>
  );
}

function AddUsage({ data: { usages, purposes } }: { data: Usages }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  return (
    <Section title={t.usage.add} id="add">
      <PostForm key={usages.length} name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <div className="form-row">
            <TextField label={t.usage.label} required maxLength={200} {...typed("label")} />
            <SelectField label={t.usage.parent} optional options={usages.filter(({ live, parentId }) => live && !parentId).map((usage) => ({ value: usage.id, label: seededLabel(t, "usage", usage) }))} {...typed("parentId")} />
            <SelectField label={t.usage.purpose} optional options={purposes.map((entry) => ({ value: entry.id, label: seededLabel(t, "purpose", entry) }))} {...typed("purposeId")} />
          </div>
        )}
      </PostForm>
    </Section>
  );
}
