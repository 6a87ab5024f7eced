import type { RefusalCode } from "#app/domain/refusal/refusal.ts";

/** What comes back of a refused form: its sentences by field, what was typed, and what the record holds now if it moved. */
export interface Refused {
  form: string;
  errors: Record<string, string>;
  /** The rule that refused, by field: a page leads to where it is mended. */
  codes: Record<string, RefusalCode>;
  values: Record<string, string | string[]>;
  present?: { revision: number; values: Record<string, string> };
}

/** The refusal in an action's answer, whichever form it is of. */
export function refusedAmong(answer: unknown): Refused | null {
  return (answer as { refused?: Refused } | undefined | null)?.refused ?? null;
}

/** The refusal of the form of this name in an action's answer. */
export function refusedForm(answer: unknown, form: string): Refused | null {
  const refused = refusedAmong(answer);
  return refused && refused.form === form ? refused : null;
}
