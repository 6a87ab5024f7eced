import { Refusal } from "#app/domain/refusal/refusal.ts";

/** The handler of the form posted: a page with several names each, « member:id » by what stands before the colon. */
export function handlerOf<Handler>(handlers: Record<string, Handler>, form: FormData): Handler {
  const [name = ""] = String(form.get("form") ?? "").split(":");
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!handler) throw new Refusal({ "": { code: "unreadable" } }, 400);
  return handler;
}
