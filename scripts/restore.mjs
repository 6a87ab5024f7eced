import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { dataPlace, dated, runningServer } from "./support/data-place.mjs";
import { installDependencies } from "./support/dependencies.mjs";
import { filesOf, restoreFiles } from "./support/files-folder.mjs";
import { fail } from "./support/run.mjs";

// npm run restore -- FILE: puts a backup in place of the database, which is kept aside, with the files beside it.
const place = dataPlace();
if (place.engine === "postgres") {
  fail(`The data are in PostgreSQL, which restores its own backups, with the server stopped:\n  pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" FILE\nPut the folder ${filesOf(place.dataDir)} back as well.`);
}
const [given] = process.argv.slice(2);
if (given === undefined) fail("Say which backup to restore: npm run restore -- FILE");
const source = resolve(given);
if (!existsSync(source)) fail(`There is no file at ${source}.`);
if (source === place.file) fail("This file is the database itself: nothing to restore.");
const pid = runningServer(place.dataDir);
if (pid !== undefined) {
  fail(`The server is running (process ${pid}): stop it first. If process ${pid} is something else, remove ${join(place.dataDir, "server.pid")}.`);
}

installDependencies();
const { faultOf } = await import("./support/sqlite-file.mjs");

mkdirSync(dirname(place.file), { recursive: true });
const incoming = `${place.file}.incoming`;
for (const part of ["", "-wal"]) if (existsSync(source + part)) copyFileSync(source + part, incoming + part);
const fault = faultOf(incoming);
if (fault !== undefined) {
  for (const part of ["", "-wal", "-shm"]) rmSync(incoming + part, { force: true });
  fail(`Nothing was changed: ${source} cannot be restored, for ${fault}.`);
}
const stamp = dated();
const aside = existsSync(place.file) ? `${place.file}.replaced-${stamp}` : undefined;
// What the log of a database holds belongs to it: the log goes aside with it.
if (aside !== undefined) {
  for (const part of ["", "-wal", "-shm"]) if (existsSync(place.file + part)) renameSync(place.file + part, aside + part);
}
renameSync(incoming, place.file);
const filesAside = restoreFiles(place.dataDir, source, stamp);
console.log(`Restored ${source}.`);
if (aside !== undefined) console.log(`The database that was there is kept at ${aside}.`);
if (filesAside !== undefined) console.log(`The files that were there are kept at ${filesAside}.`);
