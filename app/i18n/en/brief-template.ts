import type { briefTemplate as french } from "../fr/brief-template.ts";

export const briefTemplate: typeof french = {
};
