import { Link, useActionData } from "@remix-run/react";
import { MERGE_KINDS, type MergeKind } from "#app/domain/merge/merge-fields.ts";
import { refusedAmong } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { DoublesData } from "./compose-merge.server.ts";
import "#app/i18n/words/merge.ts";

export function DoublesPage({ data: { workspace, doubles, merges } }: { data: DoublesData }) {
  const { merge } = useT();
  const refused = refusedAmong(useActionData());
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.stakeholders(workspace)}>{merge.back}</Link>} title={merge.title} lede={merge.lede} />
      {refused ? <FormErrors errors={Object.values(refused.errors)} /> : null}
      {MERGE_KINDS.map((kind) => <Hints key={kind} kind={kind} found={doubles[kind]} workspace={workspace} />)}
      {merges.length > 0 ? <Latest merges={merges} workspace={workspace} /> : null}
    </>
  );
}

function Hints({ kind, found: { hints, more }, workspace }: { kind: MergeKind; found: DoublesData["doubles"]["person"]; workspace: string }) {
  const { merge } = useT();
  return (
    <Section title={merge.kinds[kind]} id={kind}>
      {hints.length === 0 ? <p className="soft">{merge.none}</p> : null}
      <ul className="lines">
        {hints.map(({ a, b, why }) => (
          <li key={`${a.id} ${b.id}`}>
            <span>
              {a.name}{a.of ? <span className="soft"> ({a.of})</span> : null} · {b.name}{b.of ? <span className="soft"> ({b.of})</span> : null}
              <span className="soft"> — {merge.why[why]}</span>
            </span>
            <span className="due due-long btn-row">
              <Link to={paths.merge(workspace, { kind, keep: a.id, other: b.id })}>{merge.compare}</Link>
              <OneButton name="aside" fields={{ kind, keptId: a.id, mergedId: b.id }} label={merge.aside} look="quiet" />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="soft">{merge.more(more)}</p> : null}
    </Section>
  );
}

function Latest({ merges, workspace }: Pick<DoublesData, "merges" | "workspace">) {
  const { merge } = useT();
  const language = useLanguage();
  return (
    <Section title={merge.latest} id="latest">
      <ul className="lines">
        {merges.map(({ id, kind, keptId, kept, merged, on, undone }) => (
          <li key={id}>
            <span><Link to={kind === "stakeholder" ? paths.stakeholder(workspace, keptId) : paths.person(workspace, keptId)}>{merge.latestLine(merged, kept)}</Link> <span className="soft">{formatDay(on, language)}</span></span>
            <span className="due">{undone ? <span className="soft">{merge.wasUndone}</span> : <OneButton name="undo" fields={{ id }} label={merge.undo} />}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
