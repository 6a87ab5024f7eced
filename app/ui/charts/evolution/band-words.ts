import { useT } from "#app/i18n/context.tsx";
import type { BandCounts, BandSide } from "#app/domain/chart/evolution-spec.ts";
import "#app/i18n/words/evolution.ts";

/** « 1 fort, 2 moyens, 0 faible », what was expected after it; « n.c. » when nobody assessed. */
export function useBandWords(): (side: Pick<BandSide, "expected" | "observed">) => string {
  const t = useT();
  const figures = (counts: BandCounts) => (total(counts) === 0 ? t.evolution.none : t.evolution.bandCounts(counts.strong, counts.medium, counts.weak));
  return ({ expected, observed }) => {
    if (!observed) return expected ? t.evolution.expected(figures(expected)) : t.evolution.unknown;
    return expected ? `${figures(observed)}, ${t.evolution.expected(figures(expected))}` : figures(observed);
  };
}

const total = ({ strong, medium, weak }: BandCounts): number => strong + medium + weak;

/** How many items stand there, of how many when some have no level. */
export function bandCount({ expected, observed, unjudged }: BandSide): string {
  const counts = observed ?? expected;
  if (!counts) return "";
  return unjudged === 0 ? String(total(counts)) : `${total(counts)}/${total(counts) + unjudged}`;
}
