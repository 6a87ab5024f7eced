import type { OpeningSpec } from "#app/domain/chart/opening-spec.ts";
import { OPENING_STATES } from "#app/domain/resource-version/opening-item.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import "#app/i18n/words/opening.ts";

/** « Dans POM 1.1, 3 éléments s’ouvrent de plus que dans POM 1.0 : 5 ouverts, 2 sous convention, 4 fermés ». */
export function openingMessage(t: Dictionary, { message, rows }: Pick<OpeningSpec, "message" | "rows">): string {
  if (!message) return rows.length === 0 ? t.opening.empty : t.opening.noVersion;
  const counts = [...OPENING_STATES].reverse().filter((state) => message.counts[state] > 0).map((state) => t.opening.counted[state](message.counts[state]));
  return t.opening.message({ ...message, counts: counts.join(", ") });
}
