import type { edition as french } from "../fr/edition.ts";

export const edition: typeof french = {
};
