import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "./env.ts";

/**
 * Where files stand that are no records. A key is made by the program, never of what someone typed:
 * lower-case letters, figures and hyphens between slashes, and an ending.
 */
export interface Storage {
  put(workspace: string, key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  get(workspace: string, key: string): Promise<Uint8Array | null>;
  remove(workspace: string, key: string): Promise<void>;
}

const KEY = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z0-9]{1,8}$/;
const WORKSPACE = /^[a-z0-9-]+$/;

/** Files below a folder, one folder a workspace. A file is there whole or not at all. */
export function folderStorage(root: string): Storage {
  const at = (workspace: string, key: string): string => {
    if (!WORKSPACE.test(workspace) || !KEY.test(key)) throw new Error("A key of the storage is made of lower-case letters, figures and hyphens.");
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

/** The files of this installation: DATA_DIR/files. */
export function storage(): Storage {
  current ??= folderStorage(join(env().dataDir, "files"));
  return current;
}

/** Keeps files elsewhere from now on. */
export function keepFilesIn(other: Storage): void {
  current = other;
}
