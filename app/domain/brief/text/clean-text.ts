const LONE_SURROGATES = /\p{Surrogate}/gu;
// Everything of C0 and C1 but tab and line feed, and what no XML may hold.
const UNWRITABLE = /(?!\t|\n)\p{Control}|\u2028|\u2029|\ufffe|\uffff/gu;

/** A text without what no document can hold: control characters go, half characters are shown as unknown. */
export function cleanText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(LONE_SURROGATES, "\ufffd").replaceAll(UNWRITABLE, "");
}
