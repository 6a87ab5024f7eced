import { numberOfSection, type SectionKey } from "#app/domain/brief/section.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import "#app/i18n/words/brief.ts";

/** « 8 », « A » for the annexes. */
export const sectionMark = (t: Dictionary, key: SectionKey): string => (key === "annexes" ? t.brief.annexesMark : String(numberOfSection(key)));

/** « Section 8 », « Annexes ». */
export const sectionRank = (t: Dictionary, key: SectionKey): string => (key === "annexes" ? t.brief.sections.annexes : t.brief.numbered(numberOfSection(key)));
