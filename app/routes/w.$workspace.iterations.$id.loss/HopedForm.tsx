import { useActionData } from "@remix-run/react";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { amountToType, lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";

type HopedFormProps = { row: { stakeholderId: string }; unit: LossUnit; currency: string; what: string; hoped: number | null };

/** What an actor hopes to recover: an estimate that stays free after the opening locked the ceiling. */
export function HopedForm({ row, unit, currency, what, hoped }: HopedFormProps) {
  const t = useT();
  const language = useLanguage();
  const name = `hoped:${row.stakeholderId}:${unit}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small open={refused !== null} summary={<>{t.loss.ceilings.sayHoped}<span className="visually-hidden">{t.common.colon}{what}</span></>}>
      <PostForm name={name} refused={refused} submit={t.common.save} hidden={{ stakeholderId: row.stakeholderId, unit }} look="slim">
        {({ typed }) => <AmountField optional unit={lossUnitSign(unit, currency, language)} label={t.loss.ceilings.hopedToRecover} {...typed("hopedToRecover", hoped === null ? "" : amountToType(hoped, unit, language))} />}
      </PostForm>
    </Disclosure>
  );
}
