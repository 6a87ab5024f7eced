import { Form } from "@remix-run/react";
import type { ProposalKind } from "#app/domain/proposal/proposal.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import "#app/i18n/words/proposal.ts";

/** The form that the boxes of the lines belong to. */
export const CHOSEN_FORM = "chosen-proposals";

/** Several at once: the sure ones, all of them, or those ticked. */
export function BulkBar({ total, kind, doubtful }: { total: number; kind: ProposalKind | null; doubtful: number }) {
  const { proposal: words } = useT();
  return (
    <div className="proposal-bulk">
      <Form method="post" className="btn-row">
        <input type="hidden" name="kind" value={kind ?? ""} />
        {doubtful > 0 ? <Button name="form" value="accept-certain">{words.acceptCertain}</Button> : null}
        <Button look="main" name="form" value="accept-all">{words.acceptAll(total)}</Button>
      </Form>
      <Form method="post" id={CHOSEN_FORM} className="btn-row" preventScrollReset>
        <input type="hidden" name="form" value="chosen" />
        <Button look="slim" name="do" value="accept">{words.acceptChosen}</Button>
        <Button look="slim" name="do" value="refuse">{words.refuseChosen}</Button>
      </Form>
    </div>
  );
}
