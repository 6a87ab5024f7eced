import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engine } from "../tables.ts";

/** A database of the engine under test with nothing in it, not even tables; the caller removes it. */
export async function emptyDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `courtepointe_empty_${randomUUID().replaceAll("-", "")}`;
  if (engine === "sqlite") {
    const file = join(tmpdir(), `${name}.db`);
    return { url: file, remove: async () => ["", "-wal", "-shm"].forEach((end) => rmSync(`${file}${end}`, { force: true })) };
  }
  const { administer, urlOf } = await import("./postgres-databases.ts");
  await administer(async (client) => void (await client.query(`create database ${name}`)));
  const remove = () => administer(async (client) => void (await client.query(`drop database ${name} with (force)`)));
  return { url: urlOf(name), remove };
}
