import { Link, useParams } from "@remix-run/react";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatPercent } from "#app/platform/format.ts";
import type { IterationPage } from "./compose-iteration.server.ts";

/** The worst case in words, and the accounts that ask for attention. */
export function LossNotices({ page: { loss, iteration, shell, worstCase } }: { page: IterationPage }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const tight = loss.rows.flatMap((row) => LOSS_UNITS.flatMap((unit) => {
    const { position: { overrun, warning, engagedShare } } = row[unit];
    if (overrun > 0) return [{ key: row.stakeholderId + unit, title: t.loss.overrunTitle(row.name, formatLoss(overrun, unit, shell.currency, language)), body: t.loss.overrunOpen }];
    return warning ? [{ key: row.stakeholderId + unit, title: t.loss.warningTitle(row.name, formatPercent(engagedShare, language)), body: t.loss.warningBody }] : [];
  }));
  const said = iteration.state === "closed" ? [] : tight;
  if (worstCase === "" && said.length === 0) return null;
  return (
    <div className="loss-words">
      {worstCase ? <div><h3>{t.loss.worstTitle}</h3><p>{worstCase}</p></div> : null}
      {said.map(({ key, title, body }) => <div key={key}><h3>{title}</h3><p>{body} <Link to={paths.loss(workspace, iteration.id)}>{t.loss.ask}</Link></p></div>)}
    </div>
  );
}
