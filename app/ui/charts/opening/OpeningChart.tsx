import type { ReactNode } from "react";
import { fewerVersions, type OpeningSpec } from "#app/domain/chart/opening-spec.ts";
import { OPENING_STATES } from "#app/domain/resource-version/opening-item.ts";
import { useT } from "#app/i18n/context.tsx";
import { OpeningMatrix } from "./OpeningMatrix.tsx";
import { openingMessage } from "./opening-words.ts";
import "#app/i18n/words/opening.ts";
import "#app/i18n/words/version.ts";

/** Versions side by side beyond which the others wait in the whole table. */
const MOST = 6;
export type OpeningChartProps = {
  spec: OpeningSpec;
  /** Without it (a shared page), a version opens nothing. */
  versionHref?: (id: string) => string;
  /** What stands beside the states of an item: who asks for it, which risks. */
  aside?: { heads: readonly string[]; of: (itemId: string) => readonly ReactNode[] };
};

/** Item × version: a table that is its own picture, the state in words and in a pattern. */
export function OpeningChart({ spec, ...links }: OpeningChartProps) {
  const t = useT();
  const message = openingMessage(t, spec);
  const short = fewerVersions(spec, MOST);
  return (
    <figure className="opening-chart">
      <figcaption><b className="chart-title">{message}</b></figcaption>
      <OpeningMatrix spec={short} caption={message} {...links} />
      <ul className="chart-key">{OPENING_STATES.map((state) => <li key={state}><i className={`opening-strip strip-${state}`} aria-hidden="true" />{t.version.items.states[state]}</li>)}<li><b className="opening-moved">{t.opening.moved}</b></li></ul>
      <p className="def">{t.opening.definition}</p>
      {short.hidden > 0 && <details className="data-twin"><summary>{t.opening.all(short.hidden)}</summary><div className="scroll-x" role="group" tabIndex={0} aria-label={message}><OpeningMatrix spec={spec} caption={message} versionHref={links.versionHref} whole /></div></details>}
    </figure>
  );
}
