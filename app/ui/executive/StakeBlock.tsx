import { useContext } from "react";
import type { ExecutiveView, Stake } from "#app/domain/dashboard/executive-view.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { LossRow } from "#app/domain/affordable-loss/loss-rows.ts";
import { addSums } from "#app/domain/affordable-loss/sum.ts";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatPercent } from "#app/platform/format.ts";
import { barsOfLoss } from "#app/domain/affordable-loss/bars-of-loss.ts";
import { lossRowId } from "../affordable-loss/loss-row-id.ts";
import { LossBars } from "../charts/LossBars.tsx";
import { ExecutiveFigure, SharedPage } from "./records.tsx";

/** What each actor agreed to lose and what is engaged of it. */
export function StakeBlock({ view }: { view: ExecutiveView }) {
  const { executive: { stake: words } } = useT();
  const { stake } = view;
  const title = stake ? words.title(stake.iteration.number) : words.plain;
  const state = stake?.iteration.state;
  return (
    <section className="exec-block exec-stake" aria-labelledby="exec-stake">
      <h2 id="exec-stake">{title}{state === "closed" && ` · ${words.closed}`}{state === "draft" && ` · ${words.draft}`}</h2>
      {!stake && <p className="soft">{words.noIteration}</p>}
      {stake && (stake.loss.rows.length === 0 ? <Unsaid /> : <AtStake view={view} stake={stake} />)}
    </section>
  );
}

function Unsaid() {
  const { executive: { stake: words } } = useT();
  return <><h3>{words.unsaid}</h3><p className="soft">{words.unsaidMore}</p></>;
}

function AtStake({ view, stake }: { view: ExecutiveView; stake: Stake }) {
  const t = useT();
  const { currency } = view.program;
  const shared = useContext(SharedPage);
  const hrefOf = (actorId: string | null) => `${paths.loss(view.workspace, stake.iteration.id)}#${lossRowId(actorId)}`;
  return (
    <>
      <Headline view={view} stake={stake} />
      <LossBars spec={barsOfLoss(stake.loss, { title: t.loss.caption, definition: t.loss.definition, currency })} hrefOf={shared ? undefined : hrefOf} />
    </>
  );
}

/** « 31 000 € + n.c. engagés sur 48 000 € ; la Fabrique est à 90 % de son plafond ». */
function Headline({ view, stake }: { view: ExecutiveView; stake: Stake }) {
  const { executive: { stake: words }, common } = useT();
  const language = useLanguage();
  const { currency } = view.program;
  const unit: LossUnit = stake.loss.rows.some((row) => row.money.concerned) ? "money" : "person-months";
  const { used, open, ceiling } = stake.loss.totals[unit];
  const said = (sum: { known: number; unknown: number }) => formatLossSum(sum, unit, currency, language);
  const watched = mostEngaged(stake.loss.rows);
  const share = (of: Watched) => (
    <ExecutiveFigure href={`${paths.loss(view.workspace, stake.iteration.id)}#${lossRowId(of.id)}`} definition="loss">{formatPercent(of.share, language)}</ExecutiveFigure>
  );
  return (
    <h3>
      <ExecutiveFigure href={paths.loss(view.workspace, stake.iteration.id)} definition="loss">{said(addSums([used, open]))}</ExecutiveFigure>{" "}
      {ceiling === null ? words.engagedNoCeiling : <>{words.engaged} {said({ known: ceiling, unknown: 0 })}</>}
      {watched && <>{common.semicolon}{watched.over ? words.over(watched.name) : <>{words.stands(watched.name)}{" "}{share(watched)}</>}</>}
    </h3>
  );
}

type Watched = { id: string; name: string; share: number; over: boolean };

/** Whom to look at: over its ceiling, else the most engaged one past the warning. */
function mostEngaged(rows: readonly LossRow[]): Watched | null {
  const cells = rows.flatMap((row) => [row.money, row["person-months"]].map(({ position }) => ({ id: row.stakeholderId, name: row.name, share: position.engagedShare ?? 0, over: position.overrun > 0, warned: position.warning })));
  const watched = cells.filter(({ over, warned }) => over || warned).sort((a, b) => Number(b.over) - Number(a.over) || b.share - a.share);
  return watched[0] ?? null;
}
