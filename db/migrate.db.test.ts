import { expect, it } from "vitest";
import { migrateStore } from "./migrate.ts";
import { closeStore, db, openStore } from "./store.ts";
import { tables as t } from "./tables.ts";
import { emptyDatabase } from "./testing/empty-database.ts";

it("lets several instances migrate one empty database at once", async () => {
  const { url, remove } = await emptyDatabase();
  try {
    await Promise.all(Array.from({ length: 4 }, () => migrateStore(url)));
    await openStore({ url });
    expect(await db().select().from(t.workspaces)).toEqual([]);
  } finally {
    await closeStore();
    await remove();
  }
});
