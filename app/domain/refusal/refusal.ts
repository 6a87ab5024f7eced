import type { Refusals } from "#app/i18n/refusals/fr.ts";

export type RefusalCode = keyof Refusals;
type Params<K extends RefusalCode> = Parameters<Refusals[K]>[0];
type ParamsOf<K extends RefusalCode> = undefined extends Params<K> ? [params?: Params<K>] : [params: Params<K>];

export interface RefusedField {
  code: RefusalCode;
  params?: unknown;
}

/** 400: not well formed · 409: someone or something came before · 422: well formed, against a rule · 429: too many at once. */
export type RefusalStatus = 400 | 409 | 422 | 429;

/** What a person can mend: sentences by field. Field "" stands for the form as a whole. */
export class Refusal extends Error {
  constructor(
    readonly fields: Record<string, RefusedField>,
    readonly status: RefusalStatus = 422,
    /** For a stale save: what the record holds now, by field. */
    readonly present?: { revision: number; values: Record<string, string> },
  ) {
    super(Object.entries(fields).map(([field, { code }]) => `${field}: ${code}`).join(", "));
  }
}

export function refusal<K extends RefusalCode>(field: string, code: K, ...[params]: ParamsOf<K>): Refusal {
  return new Refusal({ [field]: { code, params } });
}

export function conflict<K extends RefusalCode>(field: string, code: K, ...[params]: ParamsOf<K>): Refusal {
  return new Refusal({ [field]: { code, params } }, 409);
}

/**
 * Not there, or not yours: the same answer. It is the HTTP answer itself, so that wherever it is thrown the router shows
 * the 404 page, also from a loader that forgot nothing but to translate it.
 */
export class NotFound extends Response {
  constructor() {
    super("Not found", { status: 404 });
  }
}

/** The person is known and may not. */
export class Forbidden extends Response {
  constructor() {
    super("Forbidden", { status: 403 });
  }
}
