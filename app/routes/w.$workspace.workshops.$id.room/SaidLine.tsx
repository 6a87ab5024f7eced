import type { RoomLine } from "#app/domain/room/room.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import "#app/i18n/words/room.ts";

/** A line as it came, with the way to take it off the screen. */
export function SaidLine({ line: { id, text, kind, by } }: { line: RoomLine }) {
  const t = useT();
  const about = [kind ? t.capture.kind[kind] : "", by].filter(Boolean).join(" · ");
  return (
    <li>
      <span className="keep-lines">{text} {about ? <span className="soft">{about}</span> : null}</span>
      <OneButton name="aside" fields={{ lineId: id }} label={t.room.putAside} look="quiet" />
    </li>
  );
}
