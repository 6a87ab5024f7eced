import { data } from "@remix-run/node";
import { Refusal, type RefusedField } from "#app/domain/refusal/refusal.ts";
import type { Language } from "#app/i18n/language.ts";
import { refusalsEn } from "#app/i18n/refusals/en.ts";
import { refusalsFr } from "#app/i18n/refusals/fr.ts";
import { formFields } from "./form.server.ts";
import type { Refused } from "./refused.ts";

const sentences = { fr: refusalsFr, en: refusalsEn };

/** The sentence of a refusal in the person's language. A code without a sentence is a defect and says so in the log. */
export function sentenceOf({ code, params }: RefusedField, language: Language): string {
  const write = sentences[language][code] as ((params: unknown) => string) | undefined;
  return write ? write(params) : sentences[language].unreadable();
}

/**
 * Runs a use case for a form. What the person can mend comes back as sentences beside the fields, with what was typed.
 * On success `work` gives the answer, usually a redirection.
 */
export async function answer<T>(language: Language, form: FormData, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return data({ refused: refusedOf(error, form, language) }, { status: error.status });
    throw error;
  }
}

function refusedOf(refusal: Refusal, form: FormData, language: Language): Refused {
  const errors = Object.fromEntries(Object.entries(refusal.fields).map(([field, what]) => [field, sentenceOf(what, language)]));
  const { password, currentPassword, newPassword, ...values } = formFields(form);
  void [password, currentPassword, newPassword];
  const codes = Object.fromEntries(Object.entries(refusal.fields).map(([field, { code }]) => [field, code]));
  return { form: String(form.get("form") ?? ""), errors, codes, values, present: refusal.present };
}

/** Back to where the form was, when it said so and it is one of our addresses. */
export function backTo(form: FormData, fallback: string): string {
  return safePath(form.get("returnTo") ?? form.get("to"), fallback);
}

/** An address of this site, never another one. */
export function safePath(to: unknown, fallback: string): string {
  if (typeof to !== "string" || !to.startsWith("/") || !URL.canParse(to, HERE)) return fallback;
  // Read as a browser reads it: without tabs and new lines, « \\ » as « / », dots resolved, the rest percent-encoded.
  const { origin, pathname, search, hash } = new URL(to, HERE);
  return origin === HERE && !pathname.startsWith("//") ? pathname + search + hash : fallback;
}

const HERE = "http://here.invalid";

