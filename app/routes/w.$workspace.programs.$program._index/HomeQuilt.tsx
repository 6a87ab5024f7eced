import { Link, useParams } from "@remix-run/react";
import { isFiltered, type QuiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import type { QuiltGrouping } from "#app/domain/quilt/quilt.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Quilt } from "#app/ui/quilt/Quilt.tsx";
import type { Home } from "./compose-home.server.ts";

export function HomeQuilt({ home: { quilt, shell, loop, may } }: { home: Home }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { choice } = quilt;
  const hrefOf = (change: Partial<QuiltChoice>) => `${quiltHref(workspace, shell.slug, { ...choice, ...change }, quilt.usual)}#quilt`;
  const recordsOf = ([only, ...others]: string[], place: { usage: string; category: string }) =>
    only !== undefined && others.length === 0 ? paths.pair(workspace, only) : paths.pairs(workspace, shell.slug, place);
  const byStakeholder = choice.by === "stakeholder";
  return (
    <section className="sec">
      <Quilt
        title={titleAt(quilt.atVersion < quilt.iterations ? loop.versions[quilt.atVersion]?.name : undefined, titleOf(quilt, t), t)}
        definition={t.home.quiltDef(quilt.pairs, quilt.hypotheses, quilt.atVersion)}
        note={quilt.unplaced > 0 && <>{t.quilt.unplaced(quilt.unplaced)} <Link to={hrefOf({ by: "stakeholder" })}>{t.quilt.seeUnplaced}</Link></>}
        groups={quilt.groups}
        columns={quilt.columns}
        versions={[...loop.versions.slice(0, quilt.iterations).map(({ name }) => ({ label: name })), { label: t.home.today }]}
        atVersion={quilt.atVersion}
        choice={choice}
        usages={quilt.usages}
        hrefOf={hrefOf}
        begun={quilt.begun}
        patches={quilt.cells.map(({ usageId, whoId, pairIds, ...cell }) => ({
          ...cell,
          rowId: byStakeholder ? whoId : usageId,
          columnId: byStakeholder ? usageId : whoId,
          pairs: pairIds.length,
          href: recordsOf(pairIds, { usage: usageId, category: whoId }),
        }))}
      />
      {!quilt.begun && may.pair ? <p><ButtonLink href={paths.pairs(workspace, shell.slug)}>{t.home.addPair}</ButtonLink></p> : null}
    </section>
  );
}

/** A past version is named; today needs no word. */
const titleAt = (version: string | undefined, title: string, t: ReturnType<typeof useT>): string => (version === undefined ? title : t.home.quiltThen(version, title));

function titleOf({ pairs, shown, choice, holding, bare, held }: Home["quilt"], t: ReturnType<typeof useT>): string {
  if (pairs === 0) return t.home.quiltStart;
  if (isFiltered(choice.filter)) return t.quilt.filtered(shown, pairs);
  return held ? t.home.quiltHeld(held.held, held.of) : t.home.quiltHolding(holding, bare);
}

const quiltHref = (workspace: string, program: string, { at, by, patch, filter }: QuiltChoice, usual: QuiltGrouping): string =>
  paths.program(workspace, program, { version: at, by: by === usual ? null : by, patch, usage: filter.usageId, verdict: filter.verdict, engagement: filter.engagement });
