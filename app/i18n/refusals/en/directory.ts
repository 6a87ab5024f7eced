import type { directory as french } from "../fr/directory.ts";

export const directory: typeof french = {
  connectionItself: () => "Choose someone else: a connection is between two people.",
  connectionTwice: () => "This connection is noted already: change it.",
};
