import type { Moment } from "#app/domain/changes/program-facts.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { ChangeList } from "#app/ui/changes/ChangeList.tsx";
import { LossMovements } from "./LossMovements.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ChooseMoments } from "./ChooseMoments.tsx";
import type { ChangesData } from "./route.tsx";
import "#app/i18n/words/changes.ts";

export function ChangesPage({ data }: { data: ChangesData }) {
  const { changes: words } = useT();
  const name = useMomentName(data);
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <ChooseMoments key={`${data.from.day} ${data.to.day}`} data={data} />
      <Section title={words.between(name(data.from), name(data.to))} definition={words.definition}>
        {data.changes.length === 0
          ? <EmptyState>{words.none}</EmptyState>
          : <ChangeList workspace={data.workspace} program={data.shell} changes={data.changes} from={data.from} to={data.to} />}
      </Section>
      {data.movements.length > 0 && <LossMovements data={data} />}
    </>
  );
}

/** A version by its name, a day as people write it. */
function useMomentName({ versions, today }: ChangesData) {
  const { changes: words } = useT();
  const language = useLanguage();
  return ({ day, versionId }: Moment): string => {
    const version = versions.find(({ id }) => id === versionId);
    if (version) return version.name;
    if (day < "1000") return words.beginning;
    return day === today ? words.today : formatDay(day, language);
  };
}
