import { useT } from "#app/i18n/context.tsx";
import type { AmountSpec } from "#app/domain/chart/evolution-spec.ts";
import { useAmountWords } from "./amount-words.ts";
import { FigureTable } from "./FigureTable.tsx";
import type { FigureLinks } from "./LevelTable.tsx";
import { useGroupTitle } from "./words.ts";
import "#app/i18n/words/evolution.ts";

export function AmountTable({ spec, caption, hrefOf }: { spec: AmountSpec; caption: string; hrefOf?: FigureLinks }) {
  const t = useT();
  const { apart } = useAmountWords(spec);
  const title = useGroupTitle(spec.grouping);
  return spec.units.map(({ unit, groups }) => {
    const rows = groups.flatMap(({ name, points }) => (["benefit", "risk"] as const).map((kind) => ({
      key: `${name.key} ${kind}`,
      head: kind === "benefit" ? t.evolution.benefitOf(title(name)) : t.evolution.riskOf(title(name)),
      cells: spec.versions.map((version, index) => {
        const side = points[index]?.[kind];
        return side && { href: hrefOf?.(name, version, kind), ...apart(side, unit) };
      }),
    })));
    return <FigureTable key={unit} caption={`${caption} · ${t.evolution.unit[unit](spec.currency)}`} head={t.evolution.group[spec.grouping]} versions={spec.versions} rows={rows} />;
  });
}
