import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { paths } from "#app/paths.ts";
import type { Role } from "#app/domain/access/permissions.ts";

export type { Role };
export type Person = { name: string; email: string; password: string };
export type Workspace = { slug: string; name: string; owner: Person };

/** Someone nobody else in the tests is. */
export function newPerson(name = "Camille Martin"): Person {
  return { name, email: `${randomUUID()}@example.org`, password: "une phrase de passe" };
}

/** Makes an account and its workspace; the context that asked is then signed in as its owner. */
export async function signUp(request: APIRequestContext, name = "Atelier vélo"): Promise<Workspace> {
  const owner = newPerson();
  const answer = await post(request, paths.signup(), { form: "signup", ...owner, workspaceName: name });
  const slug = /\/w\/([^/?]+)/.exec(answer.headers()["location"] ?? "")?.[1];
  if (slug === undefined) throw new Error(`Sign-up led nowhere: ${answer.status()} ${await answer.text()}`);
  return { slug, name, owner };
}

/** Opens a session for a person who has an account. */
export async function signIn(request: APIRequestContext, { email, password }: Pick<Person, "email" | "password">): Promise<void> {
  const answer = await post(request, paths.login(), { form: "login", email, password });
  expect(answer.status(), "sign-in").toBe(302);
}

/** The path of an invitation link for a role, made by an owner; a partner comes from this side. */
export async function invite(request: APIRequestContext, workspace: Workspace, role: Role, side = "Laboratoire voisin"): Promise<string> {
  const answer = await post(request, paths.members(workspace.slug), { form: "invite", role, ...(role === "partner" ? { stakeholderName: side } : {}) });
  const page = answer.status() === 302 ? await request.get(answer.headers()["location"] ?? "") : answer;
  const link = /\/invitation\/[\w-]+/.exec(await page.text())?.[0];
  if (link === undefined) throw new Error(`No invitation link for ${role}: ${page.status()}`);
  return link;
}

/** Makes an account through an invitation link; the context that asked is then signed in. */
export async function join(request: APIRequestContext, link: string): Promise<Person> {
  const person = newPerson("Dominique Petit");
  const answer = await post(request, link, { form: "join", ...person });
  expect(answer.status(), "joining by an invitation").toBe(302);
  return person;
}

/** Posts a form as a page of ours would: the server refuses a write that does not say where it comes from. */
export async function post(request: APIRequestContext, path: string, form: Record<string, string>): Promise<APIResponse> {
  const origin = `http://localhost:${process.env["E2E_PORT"] ?? 4173}`;
  return request.post(path, { form, maxRedirects: 0, headers: { origin } });
}
