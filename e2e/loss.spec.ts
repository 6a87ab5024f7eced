import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { formLike, submit } from "./support/forms.ts";
import { post, type Workspace } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const PROGRAM = "halle";
/** The figures as they are typed, and however a page, a file or the data behind a page would write them. */
const CAN_LOSE = { typed: "7 654 321", written: /7[\s,.]?654[\s,.]?321/ };
const SPONSOR_RISKS = { typed: "1 234 567", written: /1[\s,.]?234[\s,.]?567/ };

const formOf = (page: Page, name: string): Locator => page.locator(`form:has(input[name="form"][value^="${name}"])`);
const valueOf = async (form: Locator, field: string, label: string | RegExp) => (await form.locator(`[name=${field}] option`, { hasText: label }).first().getAttribute("value")) ?? "";

/** An iteration in preparation with a first step of the sponsor's and one of the partner's side. */
async function prepare(page: Page, workspace: Workspace): Promise<string> {
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });
  await page.goto(paths.pairs(workspace.slug, PROGRAM));
  const pair = formOf(page, "add");
  const usageId = (await pair.locator("[name=usageId] option").nth(1).getAttribute("value")) ?? "";
  await post(page.request, paths.pairs(workspace.slug, PROGRAM), { form: "add", usageId, stakeholderId: await valueOf(pair, "stakeholderId", "Laboratoire voisin") });
  const made = await post(page.request, paths.newIteration(workspace.slug, PROGRAM), { form: "iteration", question: "Qui s’en sert ?", targetVersion: "V1" });
  const id = /\/iterations\/([^/?#]+)/.exec(made.headers()["location"] ?? "")?.[1] ?? "";
  await page.goto(paths.loss(workspace.slug, id));
  const step = formOf(page, "first-step");
  const pairId = await valueOf(step, "pairId", "Laboratoire voisin");
  for (const [actor, action, money] of [["Ville", "Prêter la halle", SPONSOR_RISKS.typed], ["Laboratoire voisin", "Prêter un banc", "900"]] as const) {
    const stakeholderId = await valueOf(step, "stakeholderId", actor);
    const added = await post(page.request, paths.loss(workspace.slug, id), { form: "first-step", pairId, stakeholderId, action, money, personMonths: "0,5" });
    expect(added.status(), action).toBe(302);
  }
  return id;
}

async function answer(partner: Page, accepted: "yes" | "no"): Promise<void> {
  await submit(formLike(partner, "accept:"), { accepted, personName: "Dominique Petit" });
  await expect(partner.getByText("Réponse enregistrée.")).toBeVisible();
}

/** What concerns an iteration, its programme and its actors, with what is searched and what is told of it. */
const everyPage = (slug: string, iterationId: string, stakeholderId: string) => [
  paths.workspace(slug), paths.program(slug, PROGRAM), paths.dashboard(slug, PROGRAM), paths.loss(slug, iterationId), paths.iteration(slug, iterationId), paths.choice(slug, iterationId),
  paths.stakeholder(slug, stakeholderId), paths.stakeholders(slug, { q: "Laboratoire" }), paths.persons(slug, { q: "Petit" }),
  paths.pairs(slug, PROGRAM), paths.hypotheses(slug, PROGRAM), paths.impacts(slug, PROGRAM), paths.versions(slug, PROGRAM), paths.decisions(slug, PROGRAM), paths.commitments(slug, PROGRAM),
  paths.observations(slug, PROGRAM), paths.actions(slug, PROGRAM), paths.workshops(slug, PROGRAM), paths.options(slug, PROGRAM), paths.quotes(slug, PROGRAM),
];
const journals = (slug: string, stakeholderId: string) => [paths.journal(slug), paths.journal(slug, { subject: stakeholderId }), paths.journal(slug, { program: PROGRAM })] ;

async function expectNowhere(request: APIRequestContext, addresses: readonly string[], figure: RegExp): Promise<void> {
  for (const address of addresses) {
    const page = await request.get(address);
    expect(page.status(), address).toBe(200);
    const text = await page.text();
    expect(figure.test(text), `${figure} on ${address}`).toBe(false);
  }
}

/** A search repeats what was asked: what it must not do is find whose figure that is. */
async function expectNotFound(request: APIRequestContext, slug: string, stakeholderId: string): Promise<void> {
  for (const q of ["7654321", CAN_LOSE.typed]) {
    for (const address of [paths.stakeholders(slug, { q }), paths.search(slug, { q })]) {
      const page = await request.get(address);
      expect(page.status(), address).toBe(200);
      expect(await page.text(), address).not.toContain(stakeholderId);
    }
  }
}

test("a partner answers their own first step and says what they can lose, which nobody else reads @loop", async ({ page, newWorkspace, inviteAs }) => {
  test.setTimeout(180_000);
  const workspace = await newWorkspace("Halle privée");
  const { page: partner } = await inviteAs(workspace, "partner");
  const iterationId = await prepare(page, workspace);
  const loss = paths.loss(workspace.slug, iterationId);

  await partner.goto(loss);
  await expect(partner.locator("#first-steps")).toContainText("Prêter un banc");
  await expectAccessible(partner);
  await answer(partner, "yes");
  await expect(partner.locator("#first-steps")).toContainText("Dominique Petit");
  await answer(partner, "no");
  await expect(partner.locator("#first-steps")).toContainText("ne part pas");

  const ability = formOf(partner, "ability:money");
  await ability.locator("[name=amount]").fill("7.654.321,5.0");
  await ability.getByRole("button").click();
  await expect(ability.locator(".field-error")).toBeVisible();
  await ability.locator("[name=amount]").fill(CAN_LOSE.typed);
  await ability.getByRole("button").click();
  await expect(partner.getByText("Gardé : votre côté seul le lit.")).toBeVisible();
  await expect(ability.locator("[name=amount]")).toHaveValue(CAN_LOSE.written);
  await expectNowhere(partner.request, [loss, paths.stakeholders(workspace.slug), paths.workspace(workspace.slug)], SPONSOR_RISKS.written);

  await page.goto(loss);
  const stakeholderId = await valueOf(formOf(page, "first-step"), "stakeholderId", "Laboratoire voisin");
  const addresses = everyPage(workspace.slug, iterationId, stakeholderId);
  const { page: editor } = await inviteAs(workspace, "editor");
  const { page: viewer } = await inviteAs(workspace, "viewer");
  for (const reader of [page, editor]) await expectNowhere(reader.request, [paths.trash(workspace.slug)], CAN_LOSE.written);
  expect((await viewer.request.get(paths.trash(workspace.slug))).status(), "a viewer and the trash").toBe(403);
  const { page: rival } = await inviteAs(workspace, "partner", "Collectivité concurrente");
  for (const reader of [page, editor, viewer]) await expectNowhere(reader.request, [...addresses, ...journals(workspace.slug, stakeholderId)], CAN_LOSE.written);
  for (const reader of [page, editor, viewer, rival]) await expectNotFound(reader.request, workspace.slug, stakeholderId);
  await expectNowhere(rival.request, [loss, paths.stakeholders(workspace.slug), paths.stakeholder(workspace.slug, stakeholderId), paths.workspace(workspace.slug)], CAN_LOSE.written);
  const exported = await page.request.get(paths.exportJson(workspace.slug));
  expect(exported.status()).toBe(200);
  expect(CAN_LOSE.written.test(await exported.text()), "the export").toBe(false);
  for (const reader of [editor, viewer, partner, rival]) expect((await reader.request.get(paths.exportJson(workspace.slug))).status()).toBe(403);
});
