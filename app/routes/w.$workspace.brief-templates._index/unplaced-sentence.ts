import type { Unplaced } from "#app/exports/pptx/deck/unplaced.ts";
import type { briefTemplate } from "#app/i18n/fr/brief-template.ts";

/** What could not be placed, in words. */
export function sentenceOf({ unplaced }: typeof briefTemplate, one: Unplaced): string {
  if ("layouts" in one) return unplaced[one.what](one);
  return "slides" in one ? unplaced[one.what](one) : unplaced[one.what](one);
}
