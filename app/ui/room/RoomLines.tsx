import { useState } from "react";
import type { RoomLine } from "#app/domain/room/room.ts";
import { useT } from "#app/i18n/context.tsx";
import type { QueuedLine } from "#app/ui/capture/capture-queue.ts";
import "#app/i18n/words/room.ts";

/** Lines shown before somebody asks for all of them. */
const SHOWN = 40;

type RoomLinesProps = { lines: readonly RoomLine[]; waiting: readonly QueuedLine[] };

/** The latest first; what waits on this phone stands above, marked. */
export function RoomLines({ lines, waiting }: RoomLinesProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const held = new Set(lines.map(({ id }) => id));
  const latest = [...lines].reverse();
  const mine = waiting.filter(({ id }) => !held.has(id)).reverse();
  if (lines.length + mine.length === 0) return <p className="room-none">{t.room.none}</p>;
  return (
    <>
      <ul className="room-lines">
        {mine.map(({ id, text }) => <li key={id} className="room-waiting"><p>{text}</p><p className="room-by">{t.room.notSent}</p></li>)}
        {(all ? latest : latest.slice(0, SHOWN)).map((line) => <LineSaid key={line.id} line={line} />)}
      </ul>
      {!all && latest.length > SHOWN ? <p><button type="button" className="btn btn-quiet" onClick={() => setAll(true)}>{t.room.showAll(latest.length)}</button></p> : null}
    </>
  );
}

function LineSaid({ line: { text, kind, by } }: { line: RoomLine }) {
  const t = useT();
  const about = [kind ? t.capture.kind[kind] : "", by].filter(Boolean).join(" · ");
  return <li><p>{text}</p>{about ? <p className="room-by">{about}</p> : null}</li>;
}
