import { Link } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import { ARROWS } from "#app/domain/action/board.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { ActionSource } from "./ActionSource.tsx";
import { CardSteps } from "./CardSteps.tsx";
import { MoveForm } from "./MoveForm.tsx";
import type { Actions } from "./route.tsx";
import type { ActionCard, BoardHand } from "./use-board.ts";
import "#app/i18n/words/action-board.ts";

type BoardCardProps = { card: ActionCard; next: string | null; hand: BoardHand; data: Actions };

export function BoardCard({ card, next, hand, data }: BoardCardProps) {
  const { actionBoard: words } = useT();
  const isMarked = hand.over?.before === card.id && hand.over.to === card.state;
  const shown = ["board-card", isMarked ? "board-card-before" : "", hand.dragged === card.id ? "board-card-dragged" : ""].filter(Boolean).join(" ");
  return (
    <li id={`card-${card.id}`} className={shown} {...(data.mayWrite ? hand.drag(card, next) : {})}>
      <CardFace card={card} data={data} />
      {card.steps.length > 0 ? <CardSteps card={card} mayWrite={data.mayWrite} /> : null}
      {data.mayWrite ? (
        <div className="board-tools">
          <MoveForm card={card} />
          <Handle card={card} hand={hand} />
          <Link className="board-edit" to={`${paths.actions(data.workspace, data.program, { view: "list", edit: card.id })}#${card.id}`} aria-label={words.editThis(card.title)}>{words.edit}</Link>
        </div>
      ) : null}
    </li>
  );
}

function CardFace({ card, data }: { card: ActionCard; data: Actions }) {
  const t = useT();
  const language = useLanguage();
  const owners = [card.ownerPerson ?? card.owner, card.coOwners].filter(Boolean).join(", ");
  const due = card.state === "done" && card.doneOn ? t.action.doneOn(formatDay(card.doneOn, language)) : formatDay(card.dueOn, language);
  return (
    <>
      <p className="board-title">{card.title}</p>
      {card.labels || card.conditionState ? (
        <p className="board-labels">
          {card.conditionState ? <Badge look="accent">{t.action.condition[card.conditionState]}</Badge> : null}
          {card.labels.split(",").map((label) => label.trim()).filter(Boolean).map((label) => <Badge key={label}>{label}</Badge>)}
        </p>
      ) : null}
      <p className="note">
        {card.overdue ? <span className="warn">{t.action.overdue} </span> : null}
        {[due, owners].filter(Boolean).join(" · ")}
      </p>
      {card.deliverable ? <p className="note">{t.actionBoard.delivers(card.deliverable)}</p> : null}
      <p className="note"><ActionSource row={card} workspace={data.workspace} />{card.controls.map(({ id, statement }) => <span key={id}> {t.actionBoard.controls} <Link to={paths.impact(data.workspace, id)}>{statement}</Link></span>)}</p>
    </>
  );
}

/** Holds the focus while the arrow keys move the card. */
function Handle({ card, hand }: { card: ActionCard; hand: BoardHand }) {
  const { actionBoard: words } = useT();
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS.find((one) => one === event.key);
    if (!arrow) return;
    event.preventDefault();
    hand.pushed(card, arrow);
  };
  return <button type="button" id={`handle-${card.id}`} className="board-handle" aria-label={words.handle(card.title)} aria-describedby="board-how" onKeyDown={onKeyDown}><span aria-hidden="true">✥</span></button>;
}
