import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { RoomKnown } from "#app/domain/room/room.ts";
import { RoomState } from "./RoomState.tsx";
import { useRoomNews } from "./use-room-news.ts";

/** Brings the page up to date as lines come into the room. */
export function FollowRoom({ address, initial }: { address: string; initial: RoomKnown }) {
  const { known, link } = useRoomNews(address, initial);
  const { revalidate } = useRevalidator();
  const seen = useRef(initial.total);
  useEffect(() => {
    if (seen.current === known.total) return;
    seen.current = known.total;
    if (navigator.onLine) revalidate();
  }, [known.total, revalidate]);
  return <RoomState known={known} link={link} />;
}
