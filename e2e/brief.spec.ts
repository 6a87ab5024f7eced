import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { expectSaid, fillIn, formOf } from "./support/forms.ts";
import { post, signIn, type Workspace } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const PROGRAM = "halle";
const section = ({ slug }: Workspace, key: string) => paths.briefSection(slug, PROGRAM, key);
const text = (page: Page) => page.getByRole("textbox", { name: "Texte de la section" });
const saved = (page: Page) => page.locator(".brief-saved");

async function newProgram(owner: Page, { slug }: Workspace): Promise<void> {
  const answer = await post(owner.request, paths.newProgram(slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });
  expect(answer.status()).toBe(302);
}

/** Opens a section and waits until its script runs: what is typed is then kept without a button. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("toolbar", { name: "Mise en forme" })).toBeVisible();
}

/** Nothing is on its way any more: a browser writes what it loses to the console. */
const figuresCame = (page: Page) => expect(page.getByRole("heading", { name: "Chiffres vivants" })).toBeVisible();

async function type(page: Page, words: string): Promise<void> {
  await text(page).press("Control+End");
  await text(page).pressSequentially(words);
}

test("two editors write one section at once, one of them offline for a while: both texts are there @loop", async ({ page: owner, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle à deux plumes");
  await newProgram(owner, workspace);
  const nora = (await inviteAs(workspace, "editor")).page;
  await open(owner, section(workspace, "summary"));
  await type(owner, "Nous proposons d’ouvrir la halle.\n\nLe pire cas est supportable.");
  await expect(saved(owner)).toContainText("enregistré à");

  await open(nora, section(workspace, "summary"));
  await expect(nora.locator(".brief-others")).toContainText("a aussi cette section ouverte");
  await figuresCame(nora);
  await nora.context().setOffline(true);
  await type(nora, "\n\nLes voisins viennent le soir.");
  await expect(saved(nora)).toHaveText("hors ligne\u00a0: gardé ici");
  await text(owner).fill("Nous proposons d’ouvrir toute la halle.\n\nLe pire cas est supportable.");
  await expect(saved(owner)).toContainText("enregistré à");
  await nora.context().setOffline(false);
  await expect(saved(nora)).toContainText(/fusionné avec le texte de/);

  const both = "Nous proposons d’ouvrir toute la halle.\n\nLe pire cas est supportable.\n\nLes voisins viennent le soir.";
  await expect(text(nora)).toHaveValue(both);
  await owner.bringToFront();
  await owner.reload();
  await expect(text(owner)).toHaveValue(both);
});

test("where both rewrote the same words both texts are shown, and what is typed survives a lost session", async ({ page: owner, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle à deux avis");
  await newProgram(owner, workspace);
  const { page: nora, ...person } = await inviteAs(workspace, "editor");
  await open(owner, section(workspace, "loss"));
  await type(owner, "La perte est de 10 euros.");
  await expect(saved(owner)).toContainText("enregistré à");
  await open(nora, section(workspace, "loss"));
  await figuresCame(nora);
  await nora.context().setOffline(true);
  await text(nora).fill("La perte est de 12 euros.");
  await expect(saved(nora)).toHaveText("hors ligne\u00a0: gardé ici");
  await text(owner).fill("La perte est de 15 euros.");
  await expect(saved(owner)).toContainText("enregistré à");

  await nora.context().clearCookies();
  await nora.context().setOffline(false);
  await expect(saved(nora)).toContainText("session expirée");
  await signIn(nora.context().request, person);
  await open(nora, section(workspace, "loss"));
  const conflict = nora.locator(".brief-conflict");
  await expect(conflict).toContainText("La perte est de 15 euros.");
  await expect(text(nora)).toHaveValue("La perte est de 12 euros.");
  await expectAccessible(nora);
  await text(nora).fill("La perte est de 12 à 15 euros.");
  await conflict.getByRole("button", { name: "Garder mon texte" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(saved(nora)).toContainText("enregistré à");
  await nora.goto(paths.briefSectionHistory(workspace.slug, PROGRAM, "loss"));
  await expect(nora.locator("ins")).toContainText(["12 à"]);
  await expectAccessible(nora);
});

test("a partner writes the section they were given and finds nothing else of the note", async ({ page: owner, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle ouverte");
  await newProgram(owner, workspace);
  const partner = await inviteAs(workspace, "partner");
  await open(owner, section(workspace, "benefits"));
  await type(owner, "Entre nous : 12 000 € de perte.");
  await expect(saved(owner)).toContainText("enregistré à");
  await fillIn(formOf(owner, "owner"), { ownerMemberId: `${partner.name} (Laboratoire voisin)` });
  await owner.getByRole("button", { name: "Confier" }).click();
  await expectSaid(owner, "est confiée à");

  await partner.page.goto(paths.program(workspace.slug, PROGRAM));
  await partner.page.getByRole("link", { name: "Ma section" }).first().click();
  await expect(text(partner.page)).toHaveValue("");
  await type(partner.page, "Un banc partagé par deux classes.");
  await expect(saved(partner.page)).toContainText("enregistré à");
  const answer = await partner.page.request.get(section(workspace, "benefits"));
  expect(await answer.text()).not.toMatch(/12 000|Commentaires|Historique/);
  const { slug } = workspace;
  for (const closed of [
    paths.brief(slug, PROGRAM), section(workspace, "loss"), section(workspace, "annexes"), paths.briefSectionHistory(slug, PROGRAM, "benefits"), paths.briefSectionHistory(slug, PROGRAM, "loss"),
    paths.briefSectionFigures(slug, PROGRAM, "benefits"), paths.briefPreview(slug, PROGRAM), paths.editions(slug, PROGRAM), paths.edition(slug, PROGRAM, 1), paths.editionFile(slug, PROGRAM, 1, "pdf"),
  ]) expect((await partner.page.request.get(closed)).status(), closed).toBe(404);
  for (const written of ["loss", "nothing"]) {
    expect((await post(partner.page.request, paths.briefSectionText(slug, PROGRAM, written), { text: "x", revision: "0" })).status(), written).toBe(404);
  }
  await owner.reload();
  await expect(text(owner)).toHaveValue(":::network\nUn banc partagé par deux classes.\n:::\n\nEntre nous : 12 000 € de perte.");
});

test("a section is written, said ready and commented on without a script, and no page is wider than a phone", async ({ page: owner, browser, newWorkspace, watch }) => {
  const workspace = await newWorkspace("Note sans script");
  await newProgram(owner, workspace);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  watch(context);
  await signIn(context.request, workspace.owner);
  const page = await context.newPage();
  await page.goto(paths.brief(workspace.slug, PROGRAM));
  await page.getByRole("navigation", { name: "Sections de la note" }).getByRole("link", { name: /Contexte et enjeux/ }).click();
  await text(page).fill("La halle sert **peu**.");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expectSaid(page, "est enregistrée");
  await page.getByRole("button", { name: "Dire prête" }).click();
  await expectSaid(page, "est prête");
  await page.getByRole("textbox", { name: "Votre commentaire" }).fill("Dire pour qui.");
  await page.getByRole("button", { name: "Commenter" }).click();
  await expect(page.locator("#comments")).toContainText("Dire pour qui.");
  await page.getByRole("link", { name: "Lire", exact: true }).click();
  await expect(page.locator(".brief-document b")).toHaveText("peu");
  for (const path of [paths.brief(workspace.slug, PROGRAM), section(workspace, "context"), paths.briefSectionHistory(workspace.slug, PROGRAM, "context")]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
  await context.close();
});

test("a live figure is put into the text, which is read with its value", async ({ page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle en chiffres");
  await newProgram(page, workspace);
  await open(page, section(workspace, "learned"));
  await type(page, "À ce jour, #");
  const search = page.getByRole("searchbox", { name: "Chercher un chiffre" });
  await expect(search).toBeFocused();
  await search.fill("hypotheses validees");
  await search.press("Enter");
  await type(page, " validées.");
  await expect(text(page)).toHaveValue("À ce jour, {{verdicts.validated}} validées.");
  await page.getByRole("link", { name: "Lire", exact: true }).click();
  await expect(page.locator(".brief-document")).toHaveText("À ce jour, 0 validées.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Écrire" }).click();
  await expectAccessible(page);
});

test("a fault of the note leads to its line, in a text longer than the window", async ({ page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle qui dit trop");
  await newProgram(page, workspace);
  await open(page, section(workspace, "context"));
  const [before, said] = ["Une ligne assez longue pour tenir sur plusieurs lignes de la page. ".repeat(4).trim(), "Nous risquons 12 000 € de perte."];
  await text(page).fill(`:::network\n${`${before}\n\n`.repeat(30)}${said}\n\n${`${before}\n\n`.repeat(30)}:::`);
  await expect(saved(page)).toContainText("enregistré à");
  await page.goto(paths.briefPreview(workspace.slug, PROGRAM, { audience: "network" }));
  await page.getByRole("link", { name: /ligne 62/ }).click();
  await expect(text(page)).toBeFocused();
  const { selected, onScreen } = await text(page).evaluate((area: HTMLTextAreaElement) => ({
    selected: area.value.slice(area.selectionStart, area.selectionEnd), onScreen: window.scrollY > 200,
  }));
  expect(selected).toBe(said);
  expect(onScreen).toBe(true);
});

test("who looks for something without a connection keeps the page and what they typed", async ({ page, newWorkspace }) => {
  const workspace = await newWorkspace("Halle hors ligne");
  await newProgram(page, workspace);
  await open(page, section(workspace, "summary"));
  await figuresCame(page);
  await page.getByRole("link", { name: "Rechercher" }).hover();
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await type(page, "Écrit dans le train.");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("halle");
  await expect(page.getByRole("dialog").getByRole("option").last()).toBeVisible();
  await page.waitForTimeout(500);
  await page.keyboard.press("Escape");
  await expect(text(page)).toHaveValue("Écrit dans le train.");
  await page.context().setOffline(false);
  await expect(saved(page)).toContainText("enregistré à");
});
