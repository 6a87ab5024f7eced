import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";
import { env } from "#app/platform/env.ts";

const undoable = z.object({ action: z.string().startsWith("/"), fields: z.record(z.string(), z.string()) });
const shape = z.object({ message: z.string().max(500), undo: undoable.optional() });
export type Toast = z.output<typeof shape>;

const cookie = createCookie("toast", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 60, secure: env().cookieSecure });

/** Goes to a page that says in a sentence what was just done, and how to undo it. */
export async function redirectWithToast(to: string, toast: Toast): Promise<Response> {
  return redirect(to, { headers: { "set-cookie": await cookie.serialize(toast) } });
}

/** The sentence to show on this page, and the header that forgets it. */
export async function takeToast(request: Request): Promise<{ toast: Toast; forget: string } | null> {
  const read: unknown = await cookie.parse(request.headers.get("cookie"));
  const parsed = shape.safeParse(read);
  if (!parsed.success) return null;
  return { toast: parsed.data, forget: await cookie.serialize("", { maxAge: 0 }) };
}
