import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, test } from "vitest";

let dataDir: string;
let database: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "backup-test-"));
  database = join(dataDir, "courtepointe.sqlite");
  const made = new Database(database);
  made.pragma("journal_mode = WAL");
  made.exec("CREATE TABLE __drizzle_migrations (hash text); CREATE TABLE note (words text); INSERT INTO note VALUES ('before')");
  made.close();
});

function run(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const options = { encoding: "utf8", env: { NODE_ENV: "test", PATH: process.env.PATH, DATA_DIR: dataDir, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], options);
  return { status, said: stdout + stderr };
}

function words(file: string): unknown {
  const opened = new Database(file, { readonly: true });
  const found = opened.prepare("SELECT words FROM note").pluck().get();
  opened.close();
  return found;
}

function change(text: string): Database.Database {
  const open = new Database(database);
  open.prepare("UPDATE note SET words = ?").run(text);
  return open;
}

describe("a backup", () => {
  test("is taken while the database is in use, as one file, and can be put back", () => {
    const backup = join(dataDir, "kept.sqlite");
    const inUse = change("still in the log");
    expect(run("backup", [backup])).toMatchObject({ status: 0 });
    inUse.close();
    change("after").close();
    expect(run("restore", [backup])).toMatchObject({ status: 0 });
    expect(words(database)).toBe("still in the log");
    const aside = readdirSync(dataDir).find((name) => name.includes(".replaced-") && !name.endsWith("-wal"));
    expect(words(join(dataDir, aside ?? ""))).toBe("after");
    expect(readdirSync(dataDir).filter((name) => name.startsWith("kept"))).toEqual(["kept.sqlite"]);
  });

  test("takes along the files that were sent in, and puts them back", () => {
    const [backup, file] = [join(dataDir, "kept.sqlite"), join(dataDir, "files", "space", "brief-templates", "one.pptx")];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "before");
    expect(run("backup", [backup])).toMatchObject({ status: 0 });
    writeFileSync(file, "after");
    writeFileSync(join(dirname(file), "two.pptx"), "since");
    expect(run("restore", [backup])).toMatchObject({ status: 0 });
    expect([readFileSync(file, "utf8"), readdirSync(dirname(file))]).toEqual(["before", ["one.pptx"]]);
    const aside = readdirSync(dataDir).find((name) => name.startsWith("files.replaced-")) ?? "";
    expect(readFileSync(join(dataDir, aside, "space", "brief-templates", "two.pptx"), "utf8")).toBe("since");
  });

  test("leaves files alone when it holds none", () => {
    const backup = join(dataDir, "kept.sqlite");
    expect(run("backup", [backup]).status).toBe(0);
    mkdirSync(join(dataDir, "files"));
    writeFileSync(join(dataDir, "files", "one.pptx"), "since");
    expect(run("restore", [backup]).status).toBe(0);
    expect(readdirSync(join(dataDir, "files"))).toEqual(["one.pptx"]);
  });

  test("never takes the place of another", () => {
    expect(run("backup", [database]).status).toBe(1);
  });
});

describe("restoring changes nothing", () => {
  test.each([
    ["when the file is no database", "not a database at all, whatever it is called"],
    ["when the file is empty", ""],
  ])("%s", (_name, content) => {
    const file = join(dataDir, "given.sqlite");
    writeFileSync(file, content);
    const { status, said } = run("restore", [file]);
    expect(status).toBe(1);
    expect(said).toContain("Nothing was changed");
    expect(words(database)).toBe("before");
  });

  test("while the server runs", () => {
    const backup = join(dataDir, "kept.sqlite");
    run("backup", [backup]);
    writeFileSync(join(dataDir, "server.pid"), String(process.pid));
    expect(run("restore", [backup]).said).toContain("The server is running");
  });

  test("on PostgreSQL, which has its own commands", () => {
    const env = { DATABASE_URL: "postgres://nowhere/none" };
    expect(run("backup", [], env).said).toContain("pg_dump");
    expect(run("restore", ["file"], env).said).toContain("pg_restore");
  });
});
