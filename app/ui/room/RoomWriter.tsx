import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { MAX_LINE_LENGTH, parseCapture } from "#app/domain/captured-line/captured-line.ts";
import { MAX_NICKNAME } from "#app/domain/room/room.ts";
import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import "#app/i18n/words/room.ts";

const NAME = "courtepointe:room:nickname";

type RoomWriterProps = {
  /** The id of the line that a form without a script sends. */
  lineId: string;
  /** Takes what was typed, line by line. */
  onTyped: (texts: string[]) => void;
  /** What came back: its text, and why. */
  back: { text: string; error: string } | null;
  /** Of a form without a script: its sentences, and what was typed. */
  refused?: Record<string, string>;
  typed?: string;
};

/** One line and Enter. Without a script the same form posts it, under the id the page gave it. */
export function RoomWriter({ lineId, onTyped, back, refused, typed }: RoomWriterProps) {
  const t = useT();
  const input = useRef<HTMLTextAreaElement>(null);
  const name = useNickname();
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const box = input.current;
    if (!box || !back) return;
    box.value = [back.text, box.value].filter((text) => text !== "").join("\n");
    setError(back.error);
  }, [back]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const box = input.current;
    if (!box) return;
    const read = parseCapture(box.value);
    setError(!read.ok && read.refusal.reason !== "empty" ? t.room.tooLong(MAX_LINE_LENGTH) : null);
    if (!read.ok) return;
    onTyped(read.lines.map(({ raw }) => raw));
    box.value = "";
    box.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const said = error ?? Object.values(refused ?? {})[0];
  return (
    <form method="post" className="room-writer" onSubmit={onSubmit}>
      <input type="hidden" name="form" value="line" />
      <input type="hidden" name="id" value={lineId} />
      <textarea
        ref={input} name="text" rows={2} required defaultValue={typed} aria-label={t.room.write} placeholder={t.room.placeholder} autoComplete="off" enterKeyHint="send"
        aria-describedby={said ? "room-error" : undefined} aria-invalid={said ? true : undefined} onKeyDown={onKeyDown}
      />
      <button className="btn btn-main" type="submit">{t.room.add}</button>
      {said ? <p className="field-error" id="room-error" role="alert">{said}</p> : null}
      <Disclosure small summary={t.room.sign}>
        <label className="field-label" htmlFor="room-name">{t.room.nickname}</label>
        <input id="room-name" ref={name.field} className="input" name="nickname" maxLength={MAX_NICKNAME} autoComplete="given-name" onChange={name.onChange} />
      </Disclosure>
    </form>
  );
}

/** The name stays on this phone between two rooms. */
function useNickname() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value === "") field.current.value = nicknameKept();
  }, []);
  const onChange = () => {
    try {
      localStorage.setItem(NAME, field.current?.value.trim() ?? "");
    } catch {
      // A private window keeps no name: it is sent all the same while the page stands.
    }
  };
  return { field, onChange };
}

export function nicknameKept(): string {
  try {
    return (localStorage.getItem(NAME) ?? "").slice(0, MAX_NICKNAME);
  } catch {
    return "";
  }
}
