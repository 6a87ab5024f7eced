import { useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { QueuedLine } from "#app/ui/capture/capture-queue.ts";
import "#app/i18n/words/room.ts";

/** A closed room says so, and loses no text: what had not left this phone is given back to be copied. */
export function RoomClosed({ waiting }: { waiting: readonly QueuedLine[] }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const text = waiting.map((line) => line.text).join("\n");
  const copy = () => void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  return (
    <div className="room-closed" role="status">
      <p><b>{t.room.closed}</b></p>
      <p>{t.room.closedBody}</p>
      {waiting.length > 0 ? (
        <>
          <p>{t.room.unsent(waiting.length)}</p>
          <textarea className="input" readOnly rows={Math.min(8, waiting.length + 1)} value={text} aria-label={t.room.notSent} onFocus={(event) => event.currentTarget.select()} />
          <p><button type="button" className="btn" onClick={copy}>{copied ? t.room.copied : t.room.copy}</button></p>
        </>
      ) : null}
    </div>
  );
}
