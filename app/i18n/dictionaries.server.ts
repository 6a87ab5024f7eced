import { en } from "./en.ts";
import { fr, type Dictionary } from "./fr.ts";
import type { Language } from "./language.ts";

/** Both languages: for the server only. The browser loads the one in use (entry.client). */
export const dictionaries: Record<Language, Dictionary> = { fr, en };
