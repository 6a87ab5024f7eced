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

/** Refuses a key that the program did not make. */
export function mustBeKey(workspace: string, key: string): void {
  if (!WORKSPACE.test(workspace) || !KEY.test(key)) throw new Error("A key of the storage is made of lower-case letters, figures and hyphens.");
}
