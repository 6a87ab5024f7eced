import type { interaction as french } from "../fr/interaction.ts";

export const interaction: typeof french = {};
