/**
 * Writes the migrations of both engines from the schema.
 *
 *   npm run db:generate -- --name add-notes   the next migration
 *   npm run db:baseline                       before the first release: one initial migration, written anew
 *
 * See docs/decisions/004-one-schema-two-engines.md.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folderOf = (engine) => join(root, "db", "migrations", engine);
const engines = { sqlite: "", postgres: "postgres://generate" };

const { values } = parseArgs({ options: { name: { type: "string" }, baseline: { type: "boolean", default: false } } });
if (!values.baseline && !values.name) throw new Error("Say what changes: npm run db:generate -- --name add-notes");

for (const [engine, url] of Object.entries(engines)) {
  if (values.baseline) rmSync(folderOf(engine), { recursive: true, force: true });
  generate(url, values.baseline ? "initial" : values.name);
}
orderTextByBytes(folderOf("postgres"));
if (values.baseline) for (const engine of Object.keys(engines)) makeRepeatable(folderOf(engine));

function generate(url, name) {
  const kit = join(root, "node_modules", "drizzle-kit", "bin.cjs");
  const env = { ...process.env, DATABASE_URL: url };
  const { status } = spawnSync(process.execPath, [kit, "generate", "--name", name], { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** SQLite compares text by its bytes; PostgreSQL would by the language of the server, and sort differently. */
function orderTextByBytes(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".sql"))) {
    const statements = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), statements.replace(/^(.*"\w+" text)(?= |,|;|$)(?! COLLATE)/gm, '$1 COLLATE "C"'));
  }
}

/** The same schema gives the same files: a fixed date in place of now, a fixed id in place of a random one. */
function makeRepeatable(folder) {
  edit(join(folder, "meta", "_journal.json"), (journal) => {
    for (const entry of journal.entries) entry.when = Date.UTC(2026, 0, 1);
  });
  edit(join(folder, "meta", "0000_snapshot.json"), (snapshot) => {
    snapshot.id = "00000000-0000-4000-8000-000000000001";
  });
}

function edit(file, change) {
  const content = JSON.parse(readFileSync(file, "utf8"));
  change(content);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
