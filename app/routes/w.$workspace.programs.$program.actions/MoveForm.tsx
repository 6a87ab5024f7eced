import { Form, useLocation, useSubmit } from "@remix-run/react";
import { useId } from "react";
import { ACTION_STATES } from "#app/domain/action/action.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import type { ActionCard } from "./use-board.ts";
import "#app/i18n/words/action-board.ts";

/** « Move to »: a list and a button, for a finger, a keyboard, or a page without scripts. */
export function MoveForm({ card }: { card: ActionCard }) {
  const t = useT();
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  const id = useId();
  return (
    <Form method="post" className="board-move" onSubmit={(event) => { event.preventDefault(); submit(event.currentTarget, { preventScrollReset: true }); }}>
      {Object.entries({ form: "move", id: card.id, returnTo: `${pathname}${search}` }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <label className="visually-hidden" htmlFor={id}>{t.actionBoard.moveThis(card.title)}</label>
      <select className="input" id={id} name="to" defaultValue={card.state} key={card.state}>
        {ACTION_STATES.map((state) => <option key={state} value={state}>{t.action.states[state]}</option>)}
      </select>
      <Button look="slim">{t.actionBoard.move}</Button>
    </Form>
  );
}
