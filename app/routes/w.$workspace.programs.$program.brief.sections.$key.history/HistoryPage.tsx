import { Form, Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInteger } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { HistoryData } from "./route.tsx";

type Line = HistoryData["revisions"][number];

/** Every text of a section: what changed between two of them, and any of them back in one click. */
export function HistoryPage({ data }: { data: HistoryData }) {
  const t = useT();
  const { workspace, shell, section, revisions } = data;
  const back = <Link to={paths.briefSection(workspace, shell.slug, section)}>{t.brief.sections[section]}</Link>;
  return (
    <>
      <PageHeader eyebrow={back} title={data.title} lede={t.brief.historyLede} />
      {revisions.length === 0 ? <EmptyState>{t.brief.noHistory}</EmptyState> : <div className="columns-2 brief-history"><Revisions data={data} /><Difference data={data} /></div>}
    </>
  );
}

function Revisions({ data: { revisions, mayRestore } }: { data: HistoryData }) {
  const t = useT();
  const language = useLanguage();
  const when = useMoment();
  return (
    <ol className="lines">
      {revisions.map((line, index) => (
        <li key={line.number}>
          <span><b>{when(line)}</b> · {line.by || t.brief.someone} <span className="soft">· {t.brief.ways[line.how]} · {t.brief.characters(formatInteger(line.length, language))}</span></span>
          {index === 0 ? <Badge>{t.brief.current}</Badge> : mayRestore ? (
            <Form method="post"><input type="hidden" name="number" value={line.number} /><Button look="slim" aria-label={`${t.brief.restore}${t.common.colon}${when(line)}`}>{t.brief.restore}</Button></Form>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Difference({ data: { revisions, between, parts } }: { data: HistoryData }) {
  const t = useT();
  const when = useMoment();
  const named = (number: number) => {
    const line = revisions.find((one) => one.number === number);
    return line ? when(line) : t.brief.begin;
  };
  const options = revisions.map((line) => ({ value: String(line.number), label: `${when(line)} · ${line.by || t.brief.someone}` }));
  return (
    <Section title={between.from === 0 ? t.brief.sinceBlank(named(between.to)) : t.brief.changed(named(between.from), named(between.to))} definition={t.brief.legend}>
      <Form method="get" className="filters">
        <SelectField label={t.brief.from} name="from" empty={false} options={[...options, { value: "0", label: t.brief.begin }]} defaultValue={String(between.from)} />
        <SelectField label={t.brief.to} name="to" empty={false} options={options} defaultValue={String(between.to)} />
        <Button look="slim">{t.brief.compare}</Button>
      </Form>
      {parts.every(({ kind }) => kind === "same") ? <p className="note">{t.brief.noDifference}</p> : null}
      <p className="brief-read brief-difference">
        {parts.map(({ kind, text }, index) => {
          if (kind === "same") return <span key={index}>{text}</span>;
          const Mark = kind === "added" ? "ins" : "del";
          return <Mark key={index}><span className="visually-hidden">{kind === "added" ? t.brief.added : t.brief.removed}</span>{text}</Mark>;
        })}
      </p>
    </Section>
  );
}

/** « 12/06/2018, 10 h 42 ». */
function useMoment() {
  const t = useT();
  const language = useLanguage();
  return ({ day, time }: Pick<Line, "day" | "time">): string => `${formatDay(day, language)}, ${t.brief.clock(time)}`;
}
