import { useFetchers, useLocation, useSubmit } from "@remix-run/react";
import { useEffect, useState, type DragEvent } from "react";
import { ACTION_STATES, type ActionState } from "#app/domain/action/action.ts";
import { afterMove, columnsOf, moveByArrow, type Arrow, type Card, type Move } from "#app/domain/action/board.ts";
import { useT } from "#app/i18n/context.tsx";
import type { Actions } from "./route.tsx";
import "#app/i18n/words/action-board.ts";

export type ActionCard = Card<Actions["rows"][number]>;
export type BoardHand = ReturnType<typeof useBoard>;

/** The board as it is, with the moves on their way already shown, and the two ways to move a card with a script. */
export function useBoard(data: Actions) {
  const t = useT();
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  const [told, setTold] = useState("");
  const pending = usePendingMoves();
  const columns = pending.reduce(afterMove, columnsOf(data.rows, data.today) as Record<ActionState, ActionCard[]>);
  const [focused, setFocused] = useState<string | null>(null);
  // A card that changed its column is drawn anew: its handle takes the focus back.
  const place = focused === null ? "" : ACTION_STATES.map((state) => columns[state].findIndex(({ id }) => id === focused)).join();
  useEffect(() => {
    if (focused !== null) document.getElementById(`handle-${focused}`)?.focus();
  }, [focused, place]);

  const move = (card: ActionCard, to: Move) => {
    const then = afterMove(columns, to)[to.to];
    setTold(t.actionBoard.told(card.title, t.action.states[to.to], then.findIndex(({ id }) => id === card.id) + 1, then.length));
    const fields = { form: "move", by: "hand", id: to.id, to: to.to, before: to.before ?? "", returnTo: `${pathname}${search}` };
    submit(fields, { method: "post", navigate: false, fetcherKey: `move-${to.id}`, preventScrollReset: true });
  };
  const pushed = (card: ActionCard, arrow: Arrow) => {
    const to = moveByArrow(columns, card.id, arrow);
    if (to === null) return setTold(t.actionBoard.edge(card.title));
    setFocused(card.id);
    move(card, to);
  };
  const dropped = (card: ActionCard, to: Move) => {
    // What was moved by keys before does not take the focus back, nor the page with it.
    setFocused(null);
    move(card, to);
  };
  return { columns, told, pushed, ...useDrag(columns, dropped, data.mayWrite) };
}

function usePendingMoves(): Move[] {
  return useFetchers().flatMap(({ formData }) => {
    if (formData?.get("form") !== "move") return [];
    const to = ACTION_STATES.find((state) => state === formData.get("to"));
    return to ? [{ id: String(formData.get("id")), to, before: String(formData.get("before") ?? "") || null }] : [];
  });
}

/** Native drag and drop: a card taken, the place it hovers over, and its drop. */
function useDrag(columns: Record<ActionState, ActionCard[]>, move: (card: ActionCard, to: Move) => void, mayWrite: boolean) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ to: ActionState; before: string | null } | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const drag = (card: ActionCard, next: string | null) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData("text/plain", card.title);
      event.dataTransfer.effectAllowed = "move";
      setDragged(card.id);
    },
    onDragEnd: end,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      setOver({ to: card.state, before: event.clientY < top + height / 2 ? card.id : next });
    },
  });
  const dropIn = (state: ActionState) => (mayWrite ? {
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver({ to: state, before: null });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const card = Object.values(columns).flat().find(({ id }) => id === dragged);
      if (card && over && over.before !== card.id) move(card, { id: card.id, ...over });
      end();
    },
  } : {});
  return { dragged, over, drag, dropIn };
}
