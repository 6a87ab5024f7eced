import type { AcceptanceState } from "#app/domain/affordable-loss/acceptance.ts";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { AnswerView, LossRow } from "#app/domain/affordable-loss/loss-rows.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay, formatDayShort } from "#app/platform/format.ts";
import { OptionSeal, type SealAnswer } from "../primitives/OptionSeal.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";

const SEALS = { accepted: "yes", refused: "no", expired: "expired", none: "unknown" } as const satisfies Record<AcceptanceState, SealAnswer>;

/** O or N with who decided and when. */
export function AnswerSeal({ state, answer, short }: { state: AcceptanceState; answer: AnswerView | null; short?: boolean }) {
  const t = useT();
  const language = useLanguage();
  const when = answer ? (short ? formatDayShort(answer.on, language) : formatDay(answer.on, language)) : "";
  const expired = state === "expired" && answer?.expiresOn ? t.loss.expiredOn(formatDay(answer.expiresOn, language)) : null;
  const who = short ? null : answer && (answer.personName ?? t.loss.unnamed);
  return <><OptionSeal answer={SEALS[state]} /> {answer && <small>{expired ?? [who, when].filter(Boolean).join(", ")}</small>}</>;
}

/** The answer to an actor's ceilings: one seal when both units have the same, else one for each. */
export function LossAnswer({ row, currency }: { row: LossRow; currency: string }) {
  const language = useLanguage();
  const ceilings = LOSS_UNITS.flatMap((unit) => { const { ceiling } = row[unit]; return ceiling ? [{ unit, ceiling }] : []; });
  const same = new Set(ceilings.map(({ ceiling }) => ceiling.state)).size < 2;
  const shown = same ? ceilings.slice(0, 1) : ceilings;
  return (
    <>
      {shown.map(({ unit, ceiling }) => (
        <span key={unit}>{!same && <small>{lossUnitSign(unit, currency, language)} </small>}<AnswerSeal short state={ceiling.state} answer={ceiling.answer} /> </span>
      ))}
    </>
  );
}
