import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Differences } from "./Differences.tsx";
import type { ComparisonData } from "./compose-merge.server.ts";
import "#app/i18n/words/merge.ts";

/** What a merge would do, then the merge itself. */
export function ComparePage({ data }: { data: ComparisonData }) {
  const { merge } = useT();
  const { workspace, preview: { kind, kept, merged, obstacles } } = data;
  const refused = refusedForm(useActionData(), "merge");
  const hidden = { kind, keptId: kept.id, mergedId: merged.id, keptRevision: String(kept.revision), mergedRevision: String(merged.revision) };
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.merge(workspace)}>{merge.title}</Link>} title={merge.previewTitle} lede={merge.previewLede(kept.name, merged.name)}
        actions={<ButtonLink look="slim" href={paths.merge(workspace, { kind, keep: merged.id, other: kept.id })}>{merge.swap}</ButtonLink>}
      />
      {obstacles.length > 0 ? <Obstacles data={data} /> : null}
      <Moves data={data} />
      {obstacles.length > 0 ? null : (
        <PostForm name="merge" refused={refused} hidden={hidden} submit={merge.submit} look="main">
          {() => <Differences data={data} refused={refused} />}
        </PostForm>
      )}
    </>
  );
}

function Obstacles({ data: { workspace, preview: { obstacles } } }: { data: ComparisonData }) {
  const { merge } = useT();
  return (
    <Section title={merge.obstacles} id="obstacles">
      <ul className="lines lines-plain">
        {obstacles.map(({ what, iterationId, iteration }) => <li key={what + iterationId}><Link to={paths.loss(workspace, iterationId)}>{merge.obstacle[what](iteration)}</Link></li>)}
      </ul>
    </Section>
  );
}

function Moves({ data: { preview: { moves, joined } } }: { data: ComparisonData }) {
  const { merge } = useT();
  const told = (moved: number, dropped: number) => [moved > 0 ? merge.moved(moved) : "", dropped > 0 ? merge.dropped(dropped) : ""].filter(Boolean).join(" · ");
  return (
    <Section title={merge.moves} id="moves">
      {moves.length === 0 && joined === 0 ? <p className="soft">{merge.noMove}</p> : null}
      <DefinitionList items={moves.map(({ table, moved, dropped }) => ({ term: merge.tables[table] ?? table, value: told(moved, dropped) }))} />
      {joined > 0 ? <p>{merge.joined(joined)}</p> : null}
    </Section>
  );
}
