import { useT } from "#app/i18n/context.tsx";
import type { ClosureView } from "./closure-view.server.ts";

const PLACES = { verdicts: "verdict-missing", losses: "loss-missing", overruns: "overrun-undecided", impacts: "impact-unreviewed", newcomers: "newcomers-unconfirmed" } as const;

/** What is left to answer, part by part; each leads to its place. */
export function Missing({ view: { gaps, progress } }: { view: Pick<ClosureView, "gaps" | "progress"> }) {
  const t = useT();
  const left = progress.total - progress.answered;
  const count = (kinds: readonly string[]) => gaps.filter(({ kind }) => kinds.includes(kind)).length;
  return (
    <nav className="closing-left" aria-label={t.closing.missingTitle}>
      <p className="eyebrow">{t.closing.missingTitle}</p>
      <p className="closing-count"><b>{left}</b> <span>{t.closing.answersLeft(left, progress.total)}</span></p>
      <progress className="closing-progress" value={progress.answered} max={progress.total} aria-label={t.closing.missingTitle} />
      <ol className="missing">
        {Object.entries(PLACES).map(([place, kind]) => <Part key={place} place={place as Place} count={count([kind])} />)}
        <Part place="version" count={count(["outcome-missing", "outcome-incomplete"])} />
      </ol>
      <p className="def">{t.closing.savedAsYouGo}</p>
    </nav>
  );
}

type Place = keyof typeof PLACES | "version";

function Part({ place, count }: { place: Place; count: number }) {
  const t = useT();
  const done = count === 0;
  return <li className={done ? "done" : undefined}><a href={`#${place}`}><b>{done ? "✓" : count}</b><span>{done ? t.closing.done[place] : t.closing.left[place](count)}</span></a></li>;
}
