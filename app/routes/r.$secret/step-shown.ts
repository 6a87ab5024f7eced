import { SENDING_STEP } from "#app/domain/response/response.ts";

/** The step that an address asks for; none for the page of the whole answer. */
export function stepShown(asked: string | null): number | null {
  const step = Number(asked);
  return asked !== null && Number.isInteger(step) && step >= 1 && step <= SENDING_STEP ? step : null;
}
