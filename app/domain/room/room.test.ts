import { describe, expect, it } from "vitest";
import { withNews, type RoomKnown } from "./room.ts";

const line = (id: string, at: number) => ({ id, text: `ligne ${id}`, kind: null, by: "", at });
const known: RoomKnown = { open: true, lines: [line("a", 1), line("c", 3)], votes: { p: 1 }, phones: 2, total: 2 };

describe("what is known of a room", () => {
  it("holds each line once, the oldest first, in whatever order it hears of them", () => {
    const once = withNews(known, { lines: [line("b", 2), line("c", 3)], total: 3 });
    expect(once.lines.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(withNews(once, { lines: [line("b", 2)] }).lines).toHaveLength(3);
    expect(once.total).toBe(3);
  });
  it("drops what was put aside, and keeps the voices that are not named", () => {
    const after = withNews(known, { gone: ["a"], votes: { q: 4 }, open: false });
    expect(after).toEqual({ open: false, lines: [line("c", 3)], votes: { p: 1, q: 4 }, phones: 2, total: 1 });
  });
});
