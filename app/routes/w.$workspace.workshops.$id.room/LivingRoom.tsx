import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { RoomQr } from "#app/ui/room/RoomQr.tsx";
import { RoomState } from "#app/ui/room/RoomState.tsx";
import { useRoomNews } from "#app/ui/room/use-room-news.ts";
import { VoteBars } from "#app/ui/room/VoteBars.tsx";
import { SaidLine } from "./SaidLine.tsx";
import type { TeamRoomData } from "./route.tsx";
import "#app/i18n/words/room.ts";

type Room = NonNullable<TeamRoomData["room"]>;

/** The lines as they come, the link to hand round, and what is put to the vote. */
export function LivingRoom({ data: { pairs }, room }: { data: TeamRoomData; room: Room }) {
  const t = useT();
  const { known, link } = useRoomNews(paths.roomNews(room.token), room.known);
  const voted = pairs.filter(({ id }) => room.pairIds.includes(id));
  return (
    <div className="room-team">
      <Section title={t.room.linesOnTheWall} id="lines" aside={<RoomState known={known} link={link} />}>
        {known.lines.length === 0 ? <p className="soft">{t.room.none}</p> : null}
        <ul className="lines">{[...known.lines].reverse().map((line) => <SaidLine key={line.id} line={line} />)}</ul>
      </Section>
      <aside>
        <RoomWay room={room} />
        <VoteBars pairs={voted} votes={known.votes} />
        <PairsToVote pairs={pairs} kept={room.pairIds} />
      </aside>
    </div>
  );
}

function RoomWay({ room }: { room: Room }) {
  const t = useT();
  return (
    <div className="room-join">
      <h2>{t.room.linkToRoom}</h2>
      <RoomQr qr={room.qr} />
      <p className="room-address"><a href={room.address}>{room.address}</a></p>
      <p><a href={paths.roomWall(room.token)} target="_blank" rel="noreferrer">{t.room.wall}</a></p>
    </div>
  );
}

function PairsToVote({ pairs, kept }: { pairs: TeamRoomData["pairs"]; kept: readonly string[] }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "pairs");
  if (pairs.length === 0) return null;
  return (
    <Disclosure summary={t.room.pairs} open={Boolean(refused)}>
      <PostForm key={kept.join()} name="pairs" refused={refused} submit={t.room.savePairs}>
        {() => (
          <>
            <p className="def">{t.room.pairsDef}</p>
            <Boxes legend={t.room.pairs} name="pairIds" options={pairs.map(({ id, label }) => ({ value: id, label }))} kept={[...kept]} refused={refused} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
