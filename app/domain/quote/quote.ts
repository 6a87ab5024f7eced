import { isOutward, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";

export const QUOTE_REFUSALS = ["consent-missing"] as const;
export type QuoteRefusal = (typeof QUOTE_REFUSALS)[number];

/** Words leave the team only with the consent of who said them. */
export function quoteRefusal(quote: { consent: boolean; disclosure: DisclosureLevel }): QuoteRefusal | null {
  return isOutward(quote.disclosure) && !quote.consent ? "consent-missing" : null;
}
