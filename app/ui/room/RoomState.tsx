import type { RoomKnown } from "#app/domain/room/room.ts";
import { useT } from "#app/i18n/context.tsx";
import type { RoomLink } from "./use-room-news.ts";
import "#app/i18n/words/room.ts";

/** How many lines and phones, and whether what is shown is of this second. */
export function RoomState({ known, link }: { known: RoomKnown; link: RoomLink }) {
  const t = useT();
  return (
    <p className="room-state">
      <span><b>{t.room.lines(known.lines.length)}</b></span>
      <span>{t.room.phones(known.phones)}</span>
      <span className={`room-link room-link-${link}`} aria-live="polite">{t.room.link[link]}</span>
    </p>
  );
}
