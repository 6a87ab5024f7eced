import type { z } from "zod";
import { Refusal, type RefusalCode, type RefusedField } from "#app/domain/refusal/refusal.ts";

/** The fields of a form; a name posted several times is a list. */
export function formFields(form: FormData): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string") continue;
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]);
  }
  return Object.fromEntries(fields);
}

/** The values of a form, or a refusal (400) that names each field to mend. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const parsed = schema.safeParse(formFields(form));
  if (parsed.success) return parsed.data;
  const fields: Record<string, RefusedField> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "");
    const params = issue.code === "custom" ? issue.params?.refusal : undefined;
    fields[field] ??= { code: issue.message as RefusalCode, params };
  }
  throw new Refusal(fields, 400);
}
