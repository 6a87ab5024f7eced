import type { briefDocument as french } from "../fr/brief-document.ts";

export const briefDocument: typeof french = {
};
