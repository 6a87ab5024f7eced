import { useState } from "react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { currencySign, personMonthsUnit } from "#app/platform/format.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import { SavedForm } from "./SavedForm.tsx";
import "#app/i18n/words/closing.ts";

type Row = ClosureView["losses"][number];
type Cell = Row["cells"][number];

const isDue = ({ concerned, given }: Cell) => concerned && !given;

export function Losses({ losses, currency }: { losses: Row[]; currency: string }) {
  const t = useT();
  const left = losses.flatMap(({ cells }) => cells.filter(isDue)).length;
  const head = <tr><th scope="col">{t.closing.actor}</th><th scope="col" className="num">{currencySign(currency)}</th><th scope="col" className="num">{personMonthsUnit(useLanguage())}</th><th scope="col">{t.closing.answer}</th></tr>;
  return (
    <Section id="losses" title={t.closing.losses} definition={t.closing.lossesDefinition} aside={<Left done={left === 0}>{t.closing.toGive(left)}</Left>}>
      {losses.length === 0 ? <p className="soft">{t.closing.noLoss}</p> : (
        <Table caption={t.closing.losses} captionHidden head={head}>
          {losses.map((row) => (
            <tr key={row.stakeholderId}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => <td key={cell.unit} className="num"><LossAnswer row={row} cell={cell} /></td>)}
              <td>{row.cells.some(isDue) ? <span className="warn">{t.closing.due}</span> : <span className="soft">{t.closing.given}</span>}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function LossAnswer({ row, cell }: { row: Row; cell: Cell }) {
  const t = useT();
  const unit = cell.unitShort;
  const [wasDue] = useState(isDue(cell));
  if (!cell.concerned) return <span className="soft">–</span>;
  if (cell.given) return wasDue ? <span tabIndex={-1} ref={focusIfLost}>{cell.used}</span> : <>{cell.used}</>;
  return (
    <SavedForm name={`loss:${row.stakeholderId}:${cell.unit}`} hidden={{ stakeholderId: row.stakeholderId, unit: cell.unit }} className="closing-loss" ready={saysLoss}>
      {(refused) => (
        <>
          <AmountField label={t.closing.lossOf(row.name, unit)} name="amount" unit={unit} error={refused?.errors.amount ?? refused?.errors[""]} defaultValue={refused?.values.amount as string | undefined} />
          <CheckboxField label={t.closing.notKnown} name="notKnown" />
        </>
      )}
    </SavedForm>
  );
}

const saysLoss = (typed: FormData) => typed.has("notKnown") || String(typed.get("amount")).trim() !== "";

/** The figure takes the place of the field that gave it, and its focus when that went with it. */
const focusIfLost = (figure: HTMLElement | null) => {
  if (document.activeElement === document.body) figure?.focus();
};
