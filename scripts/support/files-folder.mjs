import { cpSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";

/** The folder of what is no record: templates that were sent in. */
export const filesOf = (dataDir) => join(dataDir, "files");
/** Where a backup keeps it, beside the copy of the database. */
export const filesBeside = (backup) => `${backup}.files`;

/** Copies the folder beside a backup; true when there was one. Files are written before the records that name them, so a copy made after the database's holds them all. */
export function backUpFiles(dataDir, backup) {
  if (!existsSync(filesOf(dataDir))) return false;
  cpSync(filesOf(dataDir), filesBeside(backup), { recursive: true, filter: (path) => !path.endsWith(".incoming") });
  return true;
}

/** Puts the folder of a backup in place, and keeps the one that was there aside; its new place, when there was one. */
export function restoreFiles(dataDir, backup, stamp) {
  if (!existsSync(filesBeside(backup))) return undefined;
  const incoming = `${filesOf(dataDir)}.incoming`;
  cpSync(filesBeside(backup), incoming, { recursive: true });
  const aside = existsSync(filesOf(dataDir)) ? `${filesOf(dataDir)}.replaced-${stamp}` : undefined;
  if (aside !== undefined) renameSync(filesOf(dataDir), aside);
  renameSync(incoming, filesOf(dataDir));
  return aside;
}
