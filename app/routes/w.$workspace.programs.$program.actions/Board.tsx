import { ACTION_STATES } from "#app/domain/action/action.ts";
import { useT } from "#app/i18n/context.tsx";
import { BoardCard } from "./BoardCard.tsx";
import { useBoard, type BoardHand } from "./use-board.ts";
import type { Actions } from "./route.tsx";
import "#app/i18n/words/action-board.ts";

/** The actions in three columns. A card goes elsewhere by hand, by the arrow keys from its handle, or by the list on it. */
export function Board({ data }: { data: Actions }) {
  const { actionBoard: words } = useT();
  const hand = useBoard(data);
  return (
    <>
      {data.mayWrite ? <p className="note" id="board-how">{words.how}</p> : null}
      <p className="visually-hidden" role="status">{hand.told}</p>
      <div className="board">{ACTION_STATES.map((state) => <Column key={state} state={state} hand={hand} data={data} />)}</div>
    </>
  );
}

function Column({ state, hand, data }: { state: (typeof ACTION_STATES)[number]; hand: BoardHand; data: Actions }) {
  const t = useT();
  const cards = hand.columns[state];
  const isOver = hand.over?.to === state;
  const id = `column-${state}`;
  return (
    <section className={isOver ? "board-column board-column-over" : "board-column"} aria-labelledby={id} {...hand.dropIn(state)}>
      <h2 id={id}>{t.actionBoard.column[state]} <span className="board-count">{cards.length}</span></h2>
      {cards.length === 0 ? <p className="soft">{t.actionBoard.empty[state]}</p> : null}
      <ol className="board-cards">
        {cards.map((card, index) => <BoardCard key={card.id} card={card} next={cards[index + 1]?.id ?? null} hand={hand} data={data} />)}
      </ol>
    </section>
  );
}
