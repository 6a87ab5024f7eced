import type { AppLoadContext } from "@remix-run/node";
import type { Language } from "#app/i18n/language.ts";
import { lucia } from "./lucia.server.ts";

export interface Account {
  id: string;
  email: string;
  name: string;
  language: Language | null;
  sessionId: string;
}

/** What a loader or an action receives. */
export interface Received {
  request: Request;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
}

/** The account signed in, or null. Loaders of one page share the answer through the request's context. */
export async function currentAccount({ request, context }: Received): Promise<Account | null> {
  return once(context, "account", () => accountOf(request));
}

const memos = new WeakMap<object, Map<string, Promise<unknown>>>();

/** The answer to a question that several loaders of one page ask, found once per request. */
export function once<T>(context: AppLoadContext, question: string, find: () => Promise<T>): Promise<T> {
  const memo = memos.get(context) ?? new Map<string, Promise<unknown>>();
  memos.set(context, memo);
  if (!memo.has(question)) memo.set(question, find());
  return memo.get(question) as Promise<T>;
}

async function accountOf(request: Request): Promise<Account | null> {
  const sessionId = sessionCookie(request.headers.get("cookie") ?? "");
  if (!sessionId) return null;
  const { session, user } = await lucia.validateSession(sessionId);
  return session && user ? { ...user, sessionId: session.id } : null;
}

// Lucia's own reader decodes every cookie of the host and throws on one that another program wrote with a bare « % ».
function sessionCookie(cookies: string): string | undefined {
  const pairs = cookies.split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === lucia.sessionCookieName)?.[1];
}

/** A fresh session for the account; its cookie as a header value. */
export async function startSession(accountId: string): Promise<string> {
  const session = await lucia.createSession(accountId, {});
  return lucia.createSessionCookie(session.id).serialize();
}

export async function endSession(sessionId: string): Promise<string> {
  await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}

export async function endEverySession(accountId: string): Promise<string> {
  await lucia.invalidateUserSessions(accountId);
  return lucia.createBlankSessionCookie().serialize();
}
