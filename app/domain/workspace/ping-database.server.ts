import { pingStore } from "#db/store.ts";

/** Throws when the database does not answer. */
export const pingDatabase = (): Promise<void> => pingStore();
