import type { CaptureKind } from "#app/domain/captured-line/captured-line.ts";

/** Phones that may join one room. */
export const MAX_PHONES = 50;
/** Lines that one room keeps. */
export const MAX_ROOM_LINES = 5_000;
/** Lines in one sending. */
export const MAX_BATCH = 50;
/** Characters of a nickname. */
export const MAX_NICKNAME = 40;
/** What a phone may send: so many lines at once after a cut, then one a second. */
export const PHONE_RATE = { capacity: 150, perSecond: 1 };
/** Phones that may join from one network: a whole room at once, then one a second. */
export const JOIN_RATE = { capacity: 80, perSecond: 1 };

/** A line as the phones and the wall show it. `at` is in milliseconds since 1970. */
export interface RoomLine {
  id: string;
  text: string;
  kind: CaptureKind | null;
  by: string;
  at: number;
}

/** What changed in a room, or all of it: whoever receives it puts it over what they know. */
export interface RoomNews {
  open?: boolean;
  lines?: RoomLine[];
  /** Lines put aside by the team. */
  gone?: string[];
  /** Voices by pair; a pair that is not named keeps its own. */
  votes?: Record<string, number>;
  phones?: number;
  /** How many lines the room holds: who knows another number asks for all of them. */
  total?: number;
}

export interface RoomKnown {
  open: boolean;
  lines: RoomLine[];
  votes: Record<string, number>;
  phones: number;
  total: number;
}

/** What is known once the news is in: each line once, the oldest first, whatever order they came in. */
export function withNews(known: RoomKnown, news: RoomNews): RoomKnown {
  const byId = new Map(known.lines.map((line) => [line.id, line]));
  for (const line of news.lines ?? []) byId.set(line.id, line);
  const aside = (news.gone ?? []).filter((id) => byId.delete(id)).length;
  return {
    open: news.open ?? known.open,
    lines: [...byId.values()].sort((a, b) => a.at - b.at || a.id.localeCompare(b.id)),
    votes: { ...known.votes, ...news.votes },
    phones: news.phones ?? known.phones,
    total: news.total ?? known.total - aside,
  };
}

/** Where what happens in a room is told. */
export const roomTopic = (workshopId: string): string => `room:${workshopId}`;
