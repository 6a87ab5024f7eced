import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bucketStorage } from "./bucket-storage.ts";
import { env } from "./env.ts";
import { mustBeKey, type Storage } from "./storage-key.ts";

/** Files below a folder, one folder a workspace. A file is there whole or not at all. */
export function folderStorage(root: string): Storage {
  const at = (workspace: string, key: string): string => {
    mustBeKey(workspace, key);
    return join(root, workspace, key);
  };
  return {
    put: async (workspace, key, bytes) => writeWhole(at(workspace, key), bytes),
    get: async (workspace, key) => readFile(at(workspace, key)).then((read) => new Uint8Array(read), missing),
    remove: async (workspace, key) => rm(at(workspace, key), { force: true }),
  };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const incoming = `${path}.${randomUUID()}.incoming`;
  try {
    const file = await open(incoming, "wx");
    await file.writeFile(bytes).then(() => file.sync()).finally(() => file.close());
    await rename(incoming, path);
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

let current: Storage | undefined;

/** The files of this installation: in its bucket when it has one, else under DATA_DIR/files. */
export function storage(): Storage {
  const { bucket, dataDir } = env();
  current ??= bucket ? bucketStorage(bucket) : folderStorage(join(dataDir, "files"));
  return current;
}

/** Keeps files elsewhere from now on. */
export function keepFilesIn(other: Storage): void {
  current = other;
}
