import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { closeStore, openStore } from "../store.ts";
import { engine } from "../tables.ts";
import type { WorkerDatabase } from "./postgres-worker.ts";
import "./provided.ts";

/** Gives each test of the file an open, migrated, empty store. Call it once, at the top of a `*.db.test.ts`. */
export function useTestStore(): void {
  if (engine === "postgres") useDatabase();
  else useFile();
}

/** A copied file for each test. */
function useFile(): void {
  let remove = () => {};
  beforeEach(async () => {
    const { copyTemplate } = await import("./sqlite-files.ts");
    const copy = copyTemplate(inject("testTemplate"));
    remove = copy.remove;
    await openStore({ url: copy.file, synchronous: "OFF" });
  });
  afterEach(async () => {
    await closeStore();
    remove();
  });
}

/** One database for the file, emptied before each test. */
function useDatabase(): void {
  let database: WorkerDatabase;
  beforeAll(async () => {
    const { createDatabase } = await import("./postgres-worker.ts");
    database = await createDatabase(inject("testTemplate"));
    await openStore({ url: database.url });
  });
  beforeEach(() => database.empty());
  afterAll(async () => {
    await closeStore();
    await database.leave();
  });
}
