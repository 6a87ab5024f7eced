/** What comes back of a refused form: its sentences by field, what was typed, and what the record holds now if it moved. */
export interface Refused {
  form: string;
  errors: Record<string, string>;
  values: Record<string, string | string[]>;
  present?: { revision: number; values: Record<string, string> };
}

/** The refusal of the form of this name in an action's answer. */
export function refusedForm(answer: unknown, form: string): Refused | null {
  const refused = (answer as { refused?: Refused } | undefined | null)?.refused;
  return refused && refused.form === form ? refused : null;
}
