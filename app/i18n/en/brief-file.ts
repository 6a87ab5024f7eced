import type { briefFile as french } from "../fr/brief-file.ts";

export const briefFile: typeof french = {
};
