import { copyFileSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";

/** A database of one's own, beside the template: a file, so that its readers and its writer are two connections as in production. */
export function copyTemplate(template: string): { file: string; remove: () => void } {
  const file = `${template}.${randomUUID()}`;
  copyFileSync(template, file);
  return { file, remove: () => ["", "-wal", "-shm"].forEach((end) => rmSync(`${file}${end}`, { force: true })) };
}
