import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { dataPlace, dated } from "./support/data-place.mjs";
import { installDependencies } from "./support/dependencies.mjs";
import { fail } from "./support/run.mjs";

// npm run backup [-- FILE]: a copy of the database, taken while the server runs, and checked.
const place = dataPlace();
if (place.engine === "postgres") {
  fail(`The data are in PostgreSQL, which makes its own backups:\n  pg_dump --format=custom --file=courtepointe-${dated()}.dump "$DATABASE_URL"`);
}
if (!existsSync(place.file)) fail(`There is no database to back up at ${place.file}.`);

installDependencies();
const { default: Database } = await import("better-sqlite3");
const { faultOf } = await import("./support/sqlite-file.mjs");

const target = resolve(process.argv[2] ?? join(place.dataDir, "backups", `courtepointe-${dated()}.sqlite`));
if (existsSync(target)) fail(`${target} is there already: name another file.`);
mkdirSync(dirname(target), { recursive: true });
const database = new Database(place.file, { readonly: true });
await database.backup(target);
database.close();

const fault = faultOf(target);
if (fault !== undefined) {
  rmSync(target);
  fail(`The backup was not kept: ${fault}.`);
}
console.log(`Backed up to ${target}, and checked.`);
