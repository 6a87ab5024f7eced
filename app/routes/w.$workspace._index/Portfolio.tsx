import { Link } from "@remix-run/react";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import type { Engaged, PortfolioLine } from "#app/domain/dashboard/portfolio.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay, formatPercent } from "#app/platform/format.ts";
import { LevelTrend } from "#app/ui/charts/evolution/LevelTrend.tsx";
import { VerdictCounts } from "#app/ui/verdict/VerdictCounts.tsx";
import "#app/i18n/words/portfolio.ts";
import "#app/i18n/words/version.ts";

type LineProps = { workspace: string; line: PortfolioLine };

/** A programme in one line: where it is, what is engaged, what was learned, how it moved, what is asked. */
export function Portfolio({ workspace, lines }: { workspace: string; lines: readonly PortfolioLine[] }) {
  return <ul className="portfolio">{lines.map((line) => <ProgramLine key={line.id} workspace={workspace} line={line} />)}</ul>;
}

function ProgramLine({ workspace, line }: LineProps) {
  const { portfolio: words } = useT();
  return (
    <li>
      <div className="min-w-0">
        <h3><Link to={paths.program(workspace, line.slug)}>{line.name}</Link></h3>
        <p className="soft">{line.purpose}</p>
      </div>
      <dl>
        <Where workspace={workspace} line={line} />
        <div><dt>{words.loss}</dt><Loss workspace={workspace} line={line} /></div>
        <div><dt>{words.learned}</dt><dd><VerdictCounts tally={line.counts} hrefOf={(verdict) => paths.hypotheses(workspace, line.slug, { verdict, latest: 1 })} /></dd></div>
        <div><dt>{words.moved}</dt><dd><Link to={paths.impacts(workspace, line.slug)}>{line.trend && <LevelTrend spec={line.trend} />}</Link></dd></div>
        <Awaited workspace={workspace} line={line} />
      </dl>
    </li>
  );
}

function Where({ workspace, line: { version, iteration } }: LineProps) {
  const { portfolio: words, version: versions, ribbon } = useT();
  return (
    <div>
      <dt>{words.version}</dt>
      <dd>{version ? <><Link to={paths.version(workspace, version.id)}>{version.name}</Link>, {versions.states[version.state]}</> : words.noVersion}</dd>
      <dd>
        {words.iteration}{" "}
        {iteration ? <Link to={paths.iteration(workspace, iteration.id)}>{words.iterationAt(iteration.number, ribbon.state[iteration.state])}</Link> : words.noIteration}
      </dd>
    </div>
  );
}

function Loss({ workspace, line: { loss, iteration, currency } }: LineProps) {
  const { portfolio: words } = useT();
  if (!loss || !iteration) return <dd className="soft">{words.unsaid}</dd>;
  return LOSS_UNITS.map((unit) => <dd key={unit}><EngagedOf href={paths.loss(workspace, iteration.id)} unit={unit} of={loss[unit]} currency={currency} /></dd>);
}

/** € and h.m each on their line: never added. */
function EngagedOf({ href, unit, of: { engaged, ceiling, share, warning }, currency }: { href: string; unit: LossUnit; of: Engaged; currency: string }) {
  const { portfolio: words } = useT();
  const language = useLanguage();
  const said = (sum: Engaged["engaged"]) => formatLossSum(sum, unit, currency, language);
  return (
    <>
      <Link to={href}>{ceiling === null ? words.noCeiling(said(engaged)) : words.of(said(engaged), said({ known: ceiling, unknown: 0 }))}</Link>
      {share !== null && <> · {formatPercent(share, language)}</>}
      {warning && <> · <span className="text-warning">{words.nearing}</span></>}
    </>
  );
}

function Awaited({ workspace, line: { slug, awaited, others } }: LineProps) {
  const { portfolio: words } = useT();
  const language = useLanguage();
  return (
    <div>
      <dt>{words.awaited}</dt>
      {!awaited && <dd className="soft">{words.noneAwaited}</dd>}
      {awaited && <dd><Link to={paths.dashboard(workspace, slug)}><b>{awaited.sentence}</b></Link></dd>}
      {awaited && (
        <dd className="soft">
          {[words.since(formatDay(awaited.since, language)), ...(awaited.deadline ? [words.before(formatDay(awaited.deadline, language))] : []), ...(others > 0 ? [words.others(others)] : [])].join(", ")}
        </dd>
      )}
    </div>
  );
}
