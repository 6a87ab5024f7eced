import { Form, Link, useNavigate } from "@remix-run/react";
import { useId, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import { LONGEST_SECTION } from "#app/domain/brief/section.ts";
import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { useHydrated } from "#app/ui/charts/explore/use-hydrated.ts";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { useBridge } from "./bridge.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { bold, italic } from "./markdown-edits.ts";
import { PresenceNote } from "./PresenceNote.tsx";
import { SaveState, type SavedMoment } from "./SaveState.tsx";
import type { SectionDesk } from "./section-desk.ts";
import { Toolbar, type EditText } from "./Toolbar.tsx";
import { useEditor } from "./use-editor.ts";

export type EditorProps = {
  section: { text: string; revision: number; state: string; ready: boolean; saved: SavedMoment };
  /** Whose text: two people may share a browser. */
  member: string;
  others: readonly string[];
  addresses: { text: string; presence: string; page: string; read: string };
  /** Whether passages may be kept for an audience. */
  audiences: boolean;
  refused: RefusedForm;
};

/** A plain form that saves with a button; with a script it saves itself, tells who else writes, and loses nothing on the way. */
export function SectionEditor(props: EditorProps) {
  const { section, addresses, audiences, refused } = props;
  const { brief: words } = useT();
  const hydrated = useHydrated();
  const { area, state, desk, others, onEdit, onSubmit } = useEditor(props);
  return (
    <Form method="post" className="brief-editor" onSubmit={hydrated ? (event) => void onSubmit(event) : undefined}>
      <div className="brief-bar">
        {hydrated ? <Toolbar onEdit={onEdit} audiences={audiences} /> : null}
        <SaveState state={state} saved={section.saved} here={addresses.page} />
        <ReadLink href={addresses.read} flush={() => desk.current?.flush()} />
      </div>
      <PresenceNote others={others} />
      <Refused section={section} refused={refused} />
      {state.is === "conflict" ? (
        <ConflictPanel theirs={state.theirs} onResolve={(choice) => void desk.current?.resolve(choice)} onBoth={() => onEdit(atTheEnd(state.theirs.text))} />
      ) : null}
      <Area area={area} text={textOf(refused) ?? section.text} onEdit={onEdit} desk={desk} />
      <div className="btn-row">
        {hydrated ? null : <Button look="main">{words.save}</Button>}
        <ReadyButton ready={section.ready} />
      </div>
    </Form>
  );
}

const textOf = (refused: RefusedForm): string | null => (typeof refused?.values.text === "string" ? refused.values.text : null);

/** What the text starts from, and why the last save was refused, when nothing but the form says it. */
function Refused({ section, refused }: Pick<EditorProps, "section" | "refused">) {
  const present = refused?.present;
  return (
    <>
      <input type="hidden" name="form" value="text" />
      <input type="hidden" name="revision" value={present?.revision ?? section.revision} />
      <input type="hidden" name="base" value={present?.values.text ?? section.text} />
      {present ? <ConflictPanel theirs={{ text: present.values.text ?? "", by: present.values.by ?? "" }} /> : <FormErrors errors={[refused?.errors.text, refused?.errors.ready, refused?.errors[""]]} />}
    </>
  );
}

type AreaProps = { area: RefObject<HTMLTextAreaElement>; text: string; onEdit: EditText; desk: RefObject<SectionDesk | null> };

function Area({ area, text, onEdit, desk }: AreaProps) {
  const { brief: words } = useT();
  const bridge = useBridge();
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>{words.editor}</label>
      <textarea
        id={id} ref={area} name="text" className="brief-text" rows={14} spellCheck placeholder={words.placeholder} aria-describedby={`${id}-most`} defaultValue={text}
        onInput={() => desk.current?.typed()} onBlur={() => void desk.current?.flush()} onKeyDown={(event) => onShortcut(event, { onEdit, words, askForFigure: bridge.current.askForFigure })}
      />
      <p className="visually-hidden" id={`${id}-most`}>{words.most(LONGEST_SECTION)}</p>
    </>
  );
}

/** What is typed is kept before it is read. */
function ReadLink({ href, flush }: { href: string; flush: () => Promise<boolean> | undefined }) {
  const { brief: words } = useT();
  const navigate = useNavigate();
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void Promise.resolve(flush()).then(() => navigate(href, { preventScrollReset: true }));
  };
  return <Link to={href} className="btn btn-slim" onClick={onClick}>{words.read}</Link>;
}

function ReadyButton({ ready }: { ready: boolean }) {
  const { brief: words } = useT();
  return (
    <>
      <Button name="ready" value={ready ? "" : "1"}>{ready ? words.markDraft : words.markReady}</Button>
      <p className="def">{words.readyHint}</p>
    </>
  );
}

const atTheEnd = (added: string) => (text: string) => ({ start: text.length, end: text.length, insert: `\n\n${added}`, select: { start: text.length, end: text.length } });

interface Shortcuts { onEdit: EditText; askForFigure: (() => void) | null; words: { boldWord: string; italicWord: string } }

/** Ctrl+B, Ctrl+I, and « # » after a space in a sentence, which asks for a figure; at the start of a line it is a title. */
function onShortcut(event: KeyboardEvent<HTMLTextAreaElement>, { onEdit, askForFigure, words }: Shortcuts): void {
  const { value, selectionStart } = event.currentTarget;
  if (event.key === "#" && askForFigure && /\S[ \u00a0]$/.test(value.slice(0, selectionStart).split("\n").at(-1) ?? "")) {
    event.preventDefault();
    askForFigure();
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const edit = { b: bold(words.boldWord), i: italic(words.italicWord) }[event.key];
  if (!edit) return;
  event.preventDefault();
  onEdit(edit);
}
