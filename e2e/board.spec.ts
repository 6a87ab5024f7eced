import { readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import sharp from "sharp";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post, signUp } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const TRELLO = "e2e/fixtures/trello-board.json";

async function newProgram(request: APIRequestContext, workspace: string, name: string): Promise<string> {
  const answer = await post(request, paths.newProgram(workspace), { form: "program", name, currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1" });
  const slug = /\/programs\/([^/?]+)/.exec(answer.headers()["location"] ?? "")?.[1];
  if (slug === undefined) throw new Error(`No programme: ${answer.status()}`);
  return slug;
}

const column = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
const titlesIn = (page: Page, name: string) => column(page, name).locator(".board-title").allTextContents();

async function takeFile(page: Page, address: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto(address);
  await page.getByLabel("Fichier").setInputFiles(file);
  await page.getByRole("button", { name: "Lire" }).click();
}

/** What someone sees of a board, without what tells one programme from another. */
async function boardSeen(page: Page, workspace: string, program: string): Promise<unknown> {
  await page.goto(paths.actions(workspace, program, { view: "board" }));
  return page.locator(".board-column").evaluateAll((columns) => columns.map((one) => [...one.querySelectorAll(".board-card")].map((card) =>
    [".board-title", ".board-labels", ".note", ".board-steps li"].map((part) => [...card.querySelectorAll(part)].map((element) => element.textContent).join("|")))));
}

test("a Trello board is imported, moved by hand and by keys, exported as CSV, and imported again as the same board", async ({ page: owner, newWorkspace, inviteAs }) => {
  test.setTimeout(120_000);
  const workspace = await newWorkspace("Halle");
  const program = await newProgram(owner.request, workspace.slug, "Halle ouverte");
  const elsewhere = await newProgram(owner.request, workspace.slug, "Ailleurs");
  const { page } = await inviteAs(workspace, "editor");
  // The whole board is in sight: a page that scrolls under the pointer would have another card taken.
  await page.setViewportSize({ width: 1440, height: 2000 });
  const importing = paths.actionsImport(workspace.slug, program);

  await takeFile(page, importing, { name: "cut.json", mimeType: "application/json", buffer: readFileSync(TRELLO).subarray(0, 1_200) });
  await expect(page.getByText("coupé ou abîmé")).toBeVisible();

  await takeFile(page, importing, { name: "board.json", mimeType: "application/json", buffer: readFileSync(TRELLO) });
  await expect(page.getByRole("heading", { name: /^7 actions lues/ })).toBeVisible();
  await expect(page.getByText("1 carte archivée laissée de côté")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Prendre les actions cochées" }).click();
  await expect(column(page, "À faire").locator(".board-card")).toHaveCount(3);
  await expectAccessible(page);

  const handle = page.getByRole("button", { name: /Prêter un véhicule au lycée.*avec les flèches/ });
  await handle.press("ArrowRight");
  await expect(column(page, "Fait").locator(".board-card")).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "faite, 2 sur 2" })).toBeAttached();
  await expect(handle).toBeFocused();
  await handle.press("ArrowUp");
  await expect.poll(() => titlesIn(page, "Fait")).toEqual(["Prêter un véhicule au lycée", "Réserver la salle"]);

  const card = page.locator(".board-card").filter({ has: page.getByText("POM 1.1\" ; convention") });
  await card.dragTo(column(page, "En cours"));
  await expect(column(page, "En cours").locator(".board-card")).toHaveCount(1);
  await page.reload();
  expect([await titlesIn(page, "En cours"), await titlesIn(page, "Fait")]).toEqual([["\"POM 1.1\" ; convention, prête à signer"], ["Prêter un véhicule au lycée", "Réserver la salle"]]);

  const csv = await (await page.request.get(paths.actionsFile(workspace.slug, program, "csv"))).body();
  const file = { name: "actions.csv", mimeType: "text/csv", buffer: csv };
  await takeFile(page, importing, file);
  await expect(page.getByText("Tout est déjà là")).toBeVisible();
  await takeFile(page, paths.actionsImport(workspace.slug, elsewhere), file);
  await page.getByRole("button", { name: "Prendre les actions cochées" }).click();
  await expect(page.locator(".board-card")).toHaveCount(5);
  expect(await boardSeen(page, workspace.slug, elsewhere)).toEqual(await boardSeen(page, workspace.slug, program));
});

test("a calendar reads the dates at an address, until it is taken back", async ({ page, newWorkspace, request }) => {
  const workspace = await newWorkspace("Halle");
  const program = await newProgram(page.request, workspace.slug, "Halle ouverte");
  await post(page.request, paths.actions(workspace.slug, program), { form: "add", title: "Livrer la halle", dueOn: "2031-05-02" });
  await page.goto(paths.calendars(workspace.slug));
  await page.getByLabel("Quelles dates").selectOption({ label: "Halle ouverte" });
  await page.getByRole("button", { name: "Obtenir l’adresse" }).click();
  const address = await page.getByLabel("L’adresse du calendrier").inputValue();
  const feed = await request.get(new URL(address).pathname);
  expect([feed.status(), feed.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(await feed.text()).toMatch(/DTSTART;VALUE=DATE:20310502[\s\S]*SUMMARY:Livrer la halle/);
  await page.getByRole("button", { name: "Reprendre" }).click();
  await expect(page.getByText("L’adresse ne répond plus.")).toBeVisible();
  expect((await request.get(new URL(address).pathname)).status()).toBe(404);
});

test("a photo on an agreement is kept, served to who reads it and to nobody else, and a drawing with a script is refused", async ({ page, newWorkspace, request }) => {
  const workspace = await newWorkspace("Halle");
  const program = await newProgram(page.request, workspace.slug, "Halle ouverte");
  expect((await post(page.request, paths.agreements(workspace.slug, program), { form: "add", kind: "nda", title: "Accord de confidentialité" })).status()).toBe(302);
  await page.goto(paths.agreements(workspace.slug, program));
  const attach = async (name: string, mimeType: string, buffer: Buffer) => {
    // Stays open after a file was taken, for the next one.
    if (!(await page.getByLabel("Fichiers").isVisible())) await page.getByText("Joindre des photos ou des fichiers").click();
    await page.getByLabel("Fichiers").setInputFiles({ name, mimeType, buffer });
    await page.getByLabel("Légende (facultatif)").fill("La page signée");
    await page.getByRole("button", { name: "Joindre", exact: true }).click();
  };
  await attach("page.png", "image/png", await sharp({ create: { width: 60, height: 40, channels: 3, background: "#a53" } }).jpeg().toBuffer());
  await expect(page.getByRole("img", { name: "La page signée" })).toBeVisible();
  await expectAccessible(page);
  const address = (await page.getByRole("link", { name: "Ouvrir page.jpg" }).getAttribute("href")) ?? "";
  const { status, headers } = await page.request.get(address).then((answer) => ({ status: answer.status(), headers: answer.headers() }));
  expect([status, headers["content-type"], headers["x-content-type-options"]]).toEqual([200, "image/jpeg", "nosniff"]);
  expect(headers["content-disposition"]).toMatch(/^inline; filename="page.jpg"/);
  await signUp(request, "Ailleurs");
  expect((await request.get(address)).status()).toBe(404);

  await attach("plan.svg", "image/svg+xml", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"));
  await expect(page.getByText("contient un programme")).toBeVisible();
  await expect(page.getByLabel("Légende (facultatif)")).toHaveValue("La page signée");
  await expectAccessible(page);
});
