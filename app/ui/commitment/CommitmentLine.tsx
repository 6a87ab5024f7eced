import type { ReactNode } from "react";
import type { CommitmentState } from "#app/domain/commitment/commitment.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay, formatMoney, formatPersonMonths } from "#app/platform/format.ts";
import "#app/i18n/words/commitment.ts";

export type CommitmentTold = {
  id: string;
  what: string;
  constraint: string;
  state: CommitmentState;
  stateOn: string;
  unit: "money" | "person-months" | null;
  amount: number | null;
  program: { currency: string };
};

/** What was promised, in what state since when, with its figure and what it binds us to. */
export function CommitmentLine({ commitment, who, children }: { commitment: CommitmentTold; who?: ReactNode; children?: ReactNode }) {
  const t = useT();
  const language = useLanguage();
  const { what, constraint, state, stateOn, unit, amount, program } = commitment;
  const figure = unit === "person-months" ? formatPersonMonths(amount, language) : formatMoney(amount, program.currency, language);
  return (
    <li id={commitment.id}>
      <div>
        {who ? <p><b>{who}</b></p> : null}
        <p className="keep-lines">{what}</p>
        {constraint ? <p className="soft">{t.commitment.bindsUs(constraint)}</p> : null}
        {children}
      </div>
      <span className="due">
        <b>{t.commitment.state[state]}</b> <span className="soft">{formatDay(stateOn, language)}</span>
        {unit ? <><br />{figure}</> : null}
      </span>
    </li>
  );
}
