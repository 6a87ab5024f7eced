import type { APIRequestContext } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { post } from "../people.ts";
import { expect } from "../test.ts";

export type Running = { workspace: string; program: string; iteration: string };

/** An iteration that runs, with one hypothesis and the ceiling that the town accepted: the least that closing can be asked of. */
export async function runIteration(request: APIRequestContext, workspace: string): Promise<Running> {
  const program = "halle";
  await sent(request, paths.newProgram(workspace), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle d’aujourd’hui", sponsor: "Ville" });
  const prepared = await sent(request, paths.newIteration(workspace, program), { form: "iteration", question: "Qui fait vivre la halle ?", targetVersion: "Halle 1.0" });
  const iteration = found(prepared, /iterations\/([\w-]{36})/);
  const stakeholderId = found(await page(request, paths.stakeholders(workspace)), /stakeholders\/([\w-]{36})/);
  const usageId = found(await page(request, paths.pairs(workspace, program)), /<option value="([\w-]{36})"/);
  const pairId = found(await sent(request, paths.pairs(workspace, program), { form: "add", usageId, stakeholderId }), /pairs\/([\w-]{36})/);
  await sent(request, `${paths.iteration(workspace, iteration)}?index`, { form: "hypothesis", pairId, statement: "Des voisins viennent le soir", threshold: "Dix en un mois" });
  await sent(request, paths.loss(workspace, iteration), { form: "ceiling", stakeholderId, unit: "money", amount: "12 000" });
  const subjectId = found(await page(request, paths.loss(workspace, iteration)), /name="subjectId" value="([\w-]{36})"/);
  await sent(request, paths.loss(workspace, iteration), { form: "accept", subjectKind: "ceiling", subjectId, accepted: "yes", personName: "Odile Marchand" });
  await sent(request, paths.choice(workspace, iteration), { form: "open" });
  return { workspace, program, iteration };
}

/** Posts a form that must be accepted; gives the address it leads to. */
async function sent(request: APIRequestContext, path: string, form: Record<string, string>): Promise<string> {
  const answer = await post(request, path, form);
  expect(answer.status(), `${path}: ${form["form"]}`).toBe(302);
  return answer.headers()["location"] ?? "";
}

const page = async (request: APIRequestContext, path: string): Promise<string> => (await request.get(path)).text();

function found(text: string, pattern: RegExp): string {
  const id = pattern.exec(text)?.[1];
  if (id === undefined) throw new Error(`${pattern} is not in what was answered`);
  return id;
}
