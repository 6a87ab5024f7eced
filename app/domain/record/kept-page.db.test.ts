import { expect, test } from "vitest";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { addUsage } from "#app/domain/usage/add-usage.server.ts";
import { engine } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { keptPage } from "./kept-page.server.ts";

useTestStore();

const at = (address: string) => ({ request: new Request(`http://house${address}`) });

/** Other processes may write to PostgreSQL unseen: there each page is made anew. */
const kept = engine === "sqlite";

test("a page is made once while nothing at all is written", async () => {
  const owner = await newOwner();
  let made = 0;
  const ask = async (address = "/w/x", actor = owner) => (await keptPage(at(address), actor, async () => ({ made: ++made }))).made;
  expect([await ask(), await ask(), await ask("/w/x.data?_routes=a")]).toEqual(kept ? [1, 1, 1] : [1, 2, 3]);
  const before = made;
  expect(await ask("/w/x?page=2"), "another address").toBe(before + 1);
  expect(await ask("/w/x", { ...owner, memberId: "someone" }), "another reader").toBe(before + 2);
  expect(await ask("/w/x", { ...owner, today: "2030-01-01" }), "another day").toBe(before + 3);
  await addUsage(owner, { label: "Prototyper" });
  expect(await ask(), "after something was written").toBe(before + 4);
});

test("a page that failed is made again", async () => {
  const owner = await newOwner();
  await expect(keptPage(at("/w/y"), owner, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await keptPage(at("/w/y"), owner, async () => "made")).toBe("made");
});

test("what is given to several readers is changed by none of them", async () => {
  const owner = await newOwner();
  const page = await keptPage(at("/w/z"), owner, async () => ({ rows: [2, 1] }));
  if (kept) expect(() => page.rows.sort()).toThrow(TypeError);
  expect((await keptPage(at("/w/z"), owner, async () => ({ rows: [2, 1] }))).rows).toEqual([2, 1]);
});
