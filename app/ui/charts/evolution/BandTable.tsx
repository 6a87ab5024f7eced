import { useT } from "#app/i18n/context.tsx";
import type { BandSpec } from "#app/domain/chart/evolution-spec.ts";
import { bandCount, useBandWords } from "./band-words.ts";
import { FigureTable } from "./FigureTable.tsx";
import type { FigureLinks } from "./LevelTable.tsx";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

export function BandTable({ spec, caption, hrefOf }: { spec: BandSpec; caption: string; hrefOf?: FigureLinks }) {
  const t = useT();
  const words = useBandWords();
  const title = useGroupTitle(spec.grouping);
  const rows = spec.groups.flatMap(({ name, points }) => (["benefit", "risk"] as const).map((kind) => ({
    key: `${name.key} ${kind}`,
    head: kind === "benefit" ? t.evolution.benefitOf(title(name)) : t.evolution.riskOf(title(name)),
    cells: spec.versions.map((version, index) => {
      const side = points[index]?.[kind];
      return side && { href: hrefOf?.(name, version, kind), figure: words(side), count: bandCount(side) || undefined };
    }),
  })));
  return <FigureTable caption={caption} head={t.evolution.group[spec.grouping]} versions={spec.versions} rows={rows} />;
}
