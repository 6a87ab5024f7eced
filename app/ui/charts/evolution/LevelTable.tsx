import { useT } from "#app/i18n/context.tsx";
import type { ChartVersion, GroupName, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { FigureTable } from "./FigureTable.tsx";
import { countWords, levelWords } from "#app/i18n/evolution-words.ts";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

export type FigureLinks = (group: GroupName, version: ChartVersion, kind: "benefit" | "risk") => string;

/** The data-table twin: the same figures as the picture, each opening its records. */
export function LevelTable({ spec, caption, hrefOf }: { spec: LevelSpec; caption: string; hrefOf?: FigureLinks }) {
  const t = useT();
  const title = useGroupTitle(spec.grouping);
  const rows = spec.groups.flatMap(({ name, points }) => (["benefit", "risk"] as const).map((kind) => ({
    key: `${name.key} ${kind}`,
    head: kind === "benefit" ? t.evolution.benefitOf(title(name)) : t.evolution.riskOf(title(name)),
    cells: spec.versions.map((version, index) => {
      const side = points[index]?.[kind];
      const before = kind === "risk" ? (points[index]?.risk.beforeAction ?? null) : null;
      return side && {
        href: hrefOf?.(name, version, kind), figure: levelWords(t, side), count: countWords(side),
        note: before === null ? undefined : t.evolution.beforeAction(before),
      };
    }),
  })));
  return <FigureTable caption={caption} head={t.evolution.group[spec.grouping]} versions={spec.versions} rows={rows} />;
}
