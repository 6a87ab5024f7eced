import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { dataPlace, dated } from "./support/data-place.mjs";
import { installDependencies } from "./support/dependencies.mjs";
import { backUpFiles, filesBeside, filesOf } from "./support/files-folder.mjs";
import { fail } from "./support/run.mjs";

// npm run backup [-- FILE]: a copy of the database, taken while the server runs, and checked; the files that were sent in go beside it.
const place = dataPlace();
if (place.engine === "postgres") {
  fail(`The data are in PostgreSQL, which makes its own backups:\n  pg_dump --format=custom --file=courtepointe-${dated()}.dump "$DATABASE_URL"\nCopy the folder ${filesOf(place.dataDir)} as well: it holds the templates that were sent in.`);
}
if (!existsSync(place.file)) fail(`There is no database to back up at ${place.file}.`);

installDependencies();
const { default: Database } = await import("better-sqlite3");
const { faultOf } = await import("./support/sqlite-file.mjs");

const target = resolve(process.argv[2] ?? join(place.dataDir, "backups", `courtepointe-${dated()}.sqlite`));
const taken = [target, filesBeside(target)].find((path) => existsSync(path));
if (taken !== undefined) fail(`${taken} is there already: name another file.`);
mkdirSync(dirname(target), { recursive: true });
const database = new Database(place.file, { readonly: true });
await database.backup(target);
database.close();

const fault = faultOf(target);
if (fault !== undefined) {
  rmSync(target);
  fail(`The backup was not kept: ${fault}.`);
}
const withFiles = backUpFiles(place.dataDir, target);
console.log(`Backed up to ${target}, and checked.${withFiles ? ` The files that were sent in are in ${filesBeside(target)}: keep both.` : ""}`);
