import { NotFound } from "#app/domain/refusal/refusal.ts";

/** Public: there is nothing at this address, and nobody is told more. */
export const access = "public";

/** An address that no route answers is refused by one all the same, so that the page knows its language and its theme. */
export function loader(): never {
  throw new NotFound();
}

export default function Nowhere() {
  return null;
}
