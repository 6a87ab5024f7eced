import type { Page } from "@playwright/test";

/** Who walks the loop, and where. */
export type Journey = { workspace: string; program: string; iteration: string; owner: Page; editor: Page; viewer: Page };

export const SPONSOR = "Ville de Brume";
export const FACILITATOR = "Association des Halles";

/** An amount or a share as a page writes it, whatever the spaces between its figures. */
export const figures = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replace(/\s+/g, " ").trim();
