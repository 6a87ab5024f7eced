import type { OpeningAhead } from "./executive-view.ts";

/** What a version opens beside the one before; a refused one opens nothing, whatever it proposed. */
export function opensNow({ to, opens }: Pick<OpeningAhead, "to" | "opens">): OpeningAhead["opens"] {
  return to.state === "refused" ? [] : opens;
}

/** Whether all that a version proposes to open is under agreement. */
export function onlyUnderAgreement(opening: Pick<OpeningAhead, "opens"> | null): boolean {
  return opening !== null && opening.opens.length > 0 && opening.opens.every(({ underAgreement }) => underAgreement);
}
