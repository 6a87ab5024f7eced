import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SectionDesk, type DraftState } from "./section-desk.ts";
import type { Sending, Sent } from "./send-section.ts";
import type { UnsentText } from "./unsent-text.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function scene(answers: Sending[], left: UnsentText | null = null) {
  const page = { text: "Un", states: [] as DraftState[], sent: [] as Sent[], shelf: left, moved: [] as string[] };
  const desk = new SectionDesk({
    read: () => page.text,
    write: (text) => void (page.text = text),
    tell: (state) => void page.states.push(state),
    send: (sent) => {
      page.sent.push(sent);
      return Promise.resolve(answers.shift() ?? { outcome: "later" });
    },
    unsent: {
      read: () => page.shelf,
      keep: (unsent) => {
        page.shelf = structuredClone(unsent);
        return true;
      },
      forget: (text) => void (page.shelf = page.shelf?.text === text ? null : page.shelf),
    },
    onKept: (state) => void page.moved.push(state),
  }, { revision: 1, text: "Un" }, null);
  const type = (text: string) => {
    page.text = text;
    desk.typed();
  };
  return { page, desk, type, last: () => page.states.at(-1) };
}
const kept = (revision: number, text: string, more = {}): Sending => ({ outcome: "kept", merged: false, revision, text, with: null, state: "draft", at: "10:42", ...more });

describe("a text on its desk", () => {
  it("goes to the server a moment after typing, and is forgotten here once it is there", async () => {
    const { page, type, last } = scene([kept(2, "Un mot")]);
    type("Un m");
    type("Un mot");
    expect(page.shelf?.text).toBe("Un mot");
    await vi.advanceTimersByTimeAsync(1_600);
    expect(page.sent).toEqual([{ text: "Un mot", base: { revision: 1, text: "Un" } }]);
    expect(last()).toEqual({ is: "kept", at: "10:42", merged: null, heard: null });
    expect(page.shelf).toBeNull();
  });

  it("waits here when the connection is lost; what may have arrived is sent again as it was", async () => {
    const { page, type, last } = scene([{ outcome: "later" }, kept(2, "Un mot"), kept(3, "Un mot de plus")]);
    type("Un mot");
    await vi.advanceTimersByTimeAsync(1_600);
    expect(last()).toEqual({ is: "waiting", here: true, signedOut: false });
    page.text = "Un mot de plus";
    await vi.advanceTimersByTimeAsync(12_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.sent.map(({ text, base }) => [base.revision, text])).toEqual([[1, "Un mot"], [1, "Un mot"], [2, "Un mot de plus"]]);
  });

  it("takes up what an earlier visit could not send, from the text it started from", async () => {
    const left = { base: { revision: 1, text: "Un" }, text: "Un mot", sending: null };
    const { page, desk, last } = scene([kept(4, "Un mot.\n\nÀ elle.", { merged: true, with: "Nora" })], left);
    desk.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.sent).toEqual([{ text: "Un mot", base: left.base }]);
    expect(page.text).toBe("Un mot.\n\nÀ elle.");
    expect(last()).toMatchObject({ merged: "Nora" });
  });

  it("shows both texts where they conflict, goes on keeping what is typed, and sends nothing until one is chosen", async () => {
    const { page, desk, type, last } = scene([{ outcome: "conflict", revision: 3, text: "Deux", by: "Nora" }, kept(4, "Un et deux")]);
    type("Trois");
    await vi.advanceTimersByTimeAsync(1_600);
    expect(last()).toEqual({ is: "conflict", theirs: { outcome: "conflict", revision: 3, text: "Deux", by: "Nora" } });
    type("Un et deux");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.shelf?.text).toBe("Un et deux");
    await desk.resolve("mine");
    expect(page.sent.at(-1)).toEqual({ text: "Un et deux", base: { revision: 3, text: "Deux" } });
    expect(last()).toMatchObject({ is: "kept" });
  });

  it("gives way to the other's text when it is chosen", async () => {
    const { page, desk, type } = scene([{ outcome: "conflict", revision: 3, text: "Deux", by: "Nora" }, kept(5, "Deux")]);
    type("Trois");
    await vi.advanceTimersByTimeAsync(1_600);
    await desk.resolve("theirs");
    expect(page.sent.at(-1)).toMatchObject({ text: "Trois", choice: "theirs" });
    expect([page.text, page.shelf]).toEqual(["Deux", null]);
  });

  it("hears another's text when nothing was typed, and keeps what was refused", async () => {
    const { page, desk, type, last } = scene([{ outcome: "refused", error: "Trop long." }]);
    desk.hear({ revision: 2, text: "Deux" }, "Nora");
    expect(page.text).toBe("Deux");
    expect(last()).toMatchObject({ heard: "Nora" });
    type("Deux longs");
    desk.hear({ revision: 3, text: "Trois" }, "Nora");
    expect(page.text).toBe("Deux longs");
    await vi.advanceTimersByTimeAsync(1_600);
    expect(last()).toEqual({ is: "refused", error: "Trop long." });
    expect(page.shelf?.text).toBe("Deux longs");
  });
});
