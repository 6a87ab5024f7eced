import { useCallback, useState } from "react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { newId } from "#app/platform/ids.ts";
import { RoomClosed } from "#app/ui/room/RoomClosed.tsx";
import { RoomLines } from "#app/ui/room/RoomLines.tsx";
import { RoomShell } from "#app/ui/room/RoomShell.tsx";
import { RoomState } from "#app/ui/room/RoomState.tsx";
import { RoomVotes } from "#app/ui/room/RoomVotes.tsx";
import { nicknameKept, RoomWriter } from "#app/ui/room/RoomWriter.tsx";
import { useRoomNews } from "#app/ui/room/use-room-news.ts";
import { useRoomQueue } from "#app/ui/room/use-room-queue.ts";
import type { PhoneData } from "./route.tsx";
import "#app/i18n/words/room.ts";

type PhonePageProps = { data: PhoneData; refused: Refused | null; voteRefused?: Record<string, string> };

/** The product's face for whoever has no account: a line, Enter, and what the others say. */
export function PhonePage({ data: { token, title, demonstration, pairs, own, lineId, known: first }, refused, voteRefused }: PhonePageProps) {
  const t = useT();
  const { known, hear, link } = useRoomNews(paths.roomNews(token), first);
  const [back, setBack] = useState<{ text: string; error: string } | null>(null);
  const queue = useRoomQueue(paths.roomLines(token), known.open, {
    nickname: nicknameKept,
    onKept: (lines) => hear({ lines: lines.map(({ id, text }) => ({ id, text, kind: null, by: nicknameKept(), at: Date.now() })) }),
    onClosed: () => hear({ open: false }),
    onRefused: ({ text }, error) => setBack({ text, error }),
  });
  const { add } = queue;
  const onTyped = useCallback((texts: string[]) => add(texts.map((text) => ({ id: newId(), text, kind: null }))), [add]);
  const [refusedText] = [refused?.values.text].flat();
  return (
    <RoomShell demonstration={demonstration}>
      <h1>{title}</h1>
      <RoomState known={known} link={link} />
      {known.open ? <RoomWriter lineId={lineId} onTyped={onTyped} back={back} refused={refused?.errors} typed={refusedText} /> : <RoomClosed waiting={queue.waiting} />}
      {known.open && (queue.held !== null || queue.waiting.length > 0) ? (
        <p className="room-alert" role="status">{queue.held ?? t.room.waiting(queue.waiting.length)}</p>
      ) : null}
      {voteRefused ? <p className="field-error" role="alert">{Object.values(voteRefused).join(" ")}</p> : null}
      <RoomVotes action={paths.roomVotes(token)} pairs={pairs} votes={known.votes} own={own} open={known.open} onNews={hear} />
      <RoomLines lines={known.lines} waiting={known.open ? queue.waiting : []} />
      <p className="soft">{t.room.what}</p>
    </RoomShell>
  );
}
