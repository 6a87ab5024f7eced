import { useT } from "#app/i18n/context.tsx";
import { ThreadProgress } from "#app/ui/ribbon/ThreadProgress.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import "#app/i18n/words/closing.ts";

const PLACES = { verdicts: "verdict-missing", losses: "loss-missing", overruns: "overrun-undecided", impacts: "impact-unreviewed", newcomers: "newcomers-unconfirmed" } as const;

/** What an answer takes, on the whole: a close of forty answers is under half an hour. */
const MINUTES_PER_ANSWER = 0.75;

type View = Pick<ClosureView, "gaps" | "progress" | "hypotheses" | "losses" | "overruns" | "impacts" | "newcomers" | "toSort" | "iteration">;

/** What is left to answer, part by part; each leads to its place. */
export function Missing({ view, sorting }: { view: View; /** Where lines are sorted; null for a reader who does not sort. */ sorting: string | null }) {
  const t = useT();
  const { gaps, progress, toSort, iteration } = view;
  const left = progress.total - progress.answered;
  const count = (kinds: readonly string[]) => gaps.filter(({ kind }) => kinds.includes(kind)).length;
  const details = useDetails(view);
  return (
    <nav className="closing-left" aria-label={t.closing.missingTitle}>
      <p className="eyebrow">{t.closing.missingTitle}</p>
      <p className="closing-count"><b>{left}</b> <span className="soft">{t.closing.answersLeft(left, progress.answered)}{left > 0 && <>,<br />{t.closing.minutes(Math.ceil(left * MINUTES_PER_ANSWER))}</>}</span></p>
      <ThreadProgress done={progress.answered} total={progress.total} label={t.closing.progress(progress.answered, progress.total)} />
      <ol className="missing">
        {Object.entries(PLACES).map(([place, kind]) => <Part key={place} place={place as Place} count={count([kind])} detail={details[place as Place]} />)}
        <Part place="version" count={count(["outcome-missing", "outcome-incomplete"])} />
        {sorting && <li className="done"><a href={sorting}><b>✓</b><span>{t.closing.lines}<span className="soft">{t.closing.linesStay(toSort, iteration.number + 1)}</span></span></a></li>}
      </ol>
      <p className="def">{t.closing.savedAsYouGo}</p>
    </nav>
  );
}

type Place = keyof typeof PLACES | "version";

function Part({ place, count, detail }: { place: Place; count: number; detail?: string }) {
  const t = useT();
  const done = count === 0;
  return (
    <li className={done ? "done" : undefined}>
      <a href={`#${place}`}><b>{done ? "✓" : count}</b><span>{done ? t.closing.done[place] : t.closing.left[place](count)}{!done && detail && <span className="soft">{detail}</span>}</span></a>
    </li>
  );
}

/** Under each part, which ones. */
function useDetails({ hypotheses, losses, overruns, impacts, newcomers }: View): Partial<Record<Place, string>> {
  const t = useT();
  const due = losses.flatMap(({ name, cells }) => cells.filter(({ concerned, given }) => concerned && !given).map(({ unitShort }) => `${name}, ${unitShort}`));
  const waiting = impacts.filter(({ reviewed }) => !reviewed);
  const oneByOne = waiting.filter((impact) => impact.oneByOne).length;
  return {
    verdicts: t.closing.verdictsGiven(hypotheses.filter(({ verdict }) => verdict !== null).length, hypotheses.length),
    losses: due.join(" · "),
    overruns: overruns.filter(({ decided }) => !decided).map(({ name, over }) => `${over}, ${name}`).join(" · "),
    impacts: t.closing.reviewWays(waiting.length - oneByOne, oneByOne),
    newcomers: t.closing.newcomersCount(newcomers.length),
  };
}
