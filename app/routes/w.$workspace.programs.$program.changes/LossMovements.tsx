import { Link } from "@remix-run/react";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ChangesData } from "./route.tsx";
import "#app/i18n/words/changes.ts";

/** What the loss used between the two moments is made of, over all iterations; what was recovered has a minus sign. */
export function LossMovements({ data: { movements, workspace, currency } }: { data: ChangesData }) {
  const t = useT();
  const language = useLanguage();
  const { columns, kinds } = t.loss.movements;
  const title = t.changes.lossMovements(movements.length);
  const head = (
    <tr>
      <th scope="col">{columns.on}</th><th scope="col">{t.hypothesisList.iteration}</th><th scope="col">{columns.actor}</th>
      <th scope="col">{columns.what}</th><th scope="col">{columns.reason}</th><th scope="col" className="num">{columns.amount}</th>
    </tr>
  );
  return (
    <Section id="loss" title={title}>
      <Table caption={title} captionHidden head={head}>
        {movements.map(({ id, on, iteration, actor, kind, reason, amount, unit }) => (
          <tr key={id}>
            <td className="nowrap">{formatDay(on, language)}</td>
            <td><Link to={`${paths.loss(workspace, iteration.id)}#movements`}>{iteration.number}</Link></td>
            <td>{actor}</td>
            <td>{kinds[kind]}</td>
            <td>{reason}</td>
            <td className="num nowrap">{formatLoss(amount, unit, currency, language)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
