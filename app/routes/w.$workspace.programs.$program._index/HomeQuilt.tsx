import { useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Quilt } from "#app/ui/quilt/Quilt.tsx";
import type { Home } from "./compose-home.server.ts";

export function HomeQuilt({ home: { quilt, shell, loop, may } }: { home: Home }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const labels = loop.versions.slice(0, quilt.iterations).map(({ name }) => ({ label: name }));
  const hrefOf = ([only, ...others]: string[], place: { usage: string; category: string }) =>
    only !== undefined && others.length === 0 ? paths.pair(workspace, only) : paths.pairs(workspace, shell.slug, place);
  return (
    <section className="sec">
      <Quilt
        title={quilt.pairs === 0 ? t.home.quiltStart : t.home.quiltHolding(quilt.holding, quilt.bare)}
        definition={t.home.quiltDef(quilt.pairs, quilt.hypotheses, quilt.iterations)}
        rows={quilt.rows}
        columns={quilt.columns}
        versions={[...labels, { label: t.home.today }]}
        atVersion={quilt.atVersion}
        versionHref={(version) => paths.program(workspace, shell.slug, { version: version === quilt.iterations ? undefined : version })}
        patches={quilt.cells.map(({ usageId, categoryId, pairIds, ...cell }) => ({
          ...cell,
          rowId: usageId,
          columnId: categoryId,
          pairs: pairIds.length,
          href: hrefOf(pairIds, { usage: usageId, category: categoryId }),
        }))}
      />
      {quilt.pairs === 0 && may.pair ? <p><ButtonLink href={paths.pairs(workspace, shell.slug)}>{t.home.addPair}</ButtonLink></p> : null}
    </section>
  );
}
