import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { Button } from "#app/ui/primitives/Button.tsx";

type ConflictPanelProps = {
  theirs: { text: string; by: string };
  /** With a script: what the buttons do; without, they post the form. */
  onResolve?: (choice: "mine" | "theirs") => void;
  onBoth?: () => void;
};

/** Both rewrote the same words: the other's text beside one's own, which stays in the editor. Nothing is lost whatever is chosen. */
export function ConflictPanel({ theirs, onResolve, onBoth }: ConflictPanelProps) {
  const t = useT();
  const words = t.brief;
  return (
    <section className="conflict brief-conflict" role="alert" aria-label={words.conflict}>
      <h3>{words.conflict}</h3>
      <p className="def">{words.conflictBody}</p>
      <b>{words.theirText(theirs.by || words.theTeam)}</b>
      <blockquote>{theirs.text}</blockquote>
      <div className="btn-row">
        <Button type={onResolve ? "button" : "submit"} onClick={onResolve && (() => onResolve("mine"))}>{words.keepMine}</Button>
        <Button type={onResolve ? "button" : "submit"} name="choice" value="theirs" onClick={onResolve && (() => onResolve("theirs"))}>{words.takeTheirs}</Button>
        {onBoth ? <Button type="button" look="quiet" onClick={onBoth}>{words.putBoth}</Button> : null}
      </div>
    </section>
  );
}
