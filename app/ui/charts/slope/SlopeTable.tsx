import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import type { SlopeSpec } from "#app/domain/chart/slope-spec.ts";
import { FigureTable } from "../evolution/FigureTable.tsx";
import { useSlopeWords } from "./slope-words.ts";
import "#app/i18n/words/impact.ts";

export function SlopeTable({ spec, caption, workspace }: { spec: SlopeSpec; caption: string; workspace?: string }) {
  const t = useT();
  const words = useSlopeWords();
  const rows = spec.rows.map((row) => ({
    key: row.impactId, head: t.impact.ref[row.kind](row.number),
    cells: row.points.map((point) => ({ figure: words(point), href: workspace && paths.impact(workspace, row.impactId) })),
  }));
  return <FigureTable caption={caption} head={t.impact.number} versions={spec.versions} rows={rows} />;
}
