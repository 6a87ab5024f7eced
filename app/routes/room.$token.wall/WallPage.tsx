import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { RoomClosed } from "#app/ui/room/RoomClosed.tsx";
import { RoomLines } from "#app/ui/room/RoomLines.tsx";
import { RoomQr } from "#app/ui/room/RoomQr.tsx";
import { RoomShell } from "#app/ui/room/RoomShell.tsx";
import { RoomState } from "#app/ui/room/RoomState.tsx";
import { useRoomNews } from "#app/ui/room/use-room-news.ts";
import { VoteBars } from "#app/ui/room/VoteBars.tsx";
import type { WallData } from "./route.tsx";
import "#app/i18n/words/room.ts";

export function WallPage({ data: { token, title, demonstration, pairs, address, qr, known: first } }: { data: WallData }) {
  const t = useT();
  const { known, link } = useRoomNews(paths.roomNews(token), first);
  return (
    <RoomShell demonstration={demonstration} wide>
      <h1>{title}</h1>
      <RoomState known={known} link={link} />
      {known.open ? null : <RoomClosed waiting={[]} />}
      <section aria-label={t.room.linesOnTheWall}><RoomLines lines={known.lines} waiting={[]} /></section>
      <aside>
        {known.open ? (
          <div className="room-join">
            <h2>{t.room.joinHere}</h2>
            <RoomQr qr={qr} />
            <p className="room-address">{address.replace(/^https?:\/\//, "")}</p>
            <p className="soft">{t.room.joinDef}</p>
          </div>
        ) : null}
        <VoteBars pairs={pairs} votes={known.votes} />
      </aside>
    </RoomShell>
  );
}
