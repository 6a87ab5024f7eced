/** What a page knows of a form that was refused: sentences by field, what was typed, what the record holds now. */
export type RefusedForm = {
  errors: Record<string, string>;
  values: Record<string, string | string[]>;
  present?: { revision: number; values: Record<string, string> };
} | null;

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The props of a field: what was typed if the form was refused, else what the record holds. */
export const typedIn = (refused: RefusedForm) => (name: string, kept: string | null = "") => ({
  name,
  defaultValue: refused ? (first(refused.values[name]) ?? "") : (kept ?? ""),
  error: refused?.errors[name],
});

/** The props of a box to tick. */
export const tickedIn = (refused: RefusedForm) => (name: string, kept = false) => ({
  name,
  defaultChecked: refused ? refused.values[name] !== undefined : kept,
  error: refused?.errors[name],
});

/** Whether one of several boxes of a name is ticked. */
export const isTicked = (refused: RefusedForm, name: string, value: string, kept: readonly string[]): boolean =>
  refused ? [refused.values[name] ?? []].flat().includes(value) : kept.includes(value);

/** The sentences of the fields that a form does not show itself: a hidden one, an unknown one, the form as a whole. */
export const outOfSight = (refused: Pick<NonNullable<RefusedForm>, "errors"> | null, shown: readonly string[]): string[] =>
  Object.entries(refused?.errors ?? {}).filter(([field]) => !shown.includes(field)).map(([, sentence]) => sentence);
