import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const PHONE = { viewport: { width: 390, height: 844 }, locale: "fr-FR" };

async function expectOnAPhone(page: Page, scripts: boolean): Promise<void> {
  // What judges a page runs in it.
  if (scripts) await expectAccessible(page);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390);
}

for (const javaScriptEnabled of [true, false]) {
  test(`someone without an account answers on a phone, comes back, edits, sees what became of it and withdraws, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ page, newWorkspace, inviteAs, browser, watch }) => {
    const workspace = await newWorkspace("Halle");
    await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" });
    const { page: team } = await inviteAs(workspace, "editor");
    await team.goto(paths.questionnaires(workspace.slug, "halle"));
    await team.getByRole("button", { name: "Préparer un questionnaire" }).click();
    const address = await team.getByLabel("Adresse publique").inputValue();
    await team.getByRole("button", { name: "Ouvrir aux réponses" }).click();
    await expect(team.getByText("Le questionnaire est ouvert")).toBeVisible();
    const sheet = team.url();

    const outside = await browser.newContext({ ...PHONE, javaScriptEnabled });
    watch(outside);
    const phone = await outside.newPage();
    await phone.goto(address);
    await expectOnAPhone(phone, javaScriptEnabled);
    await phone.getByLabel("Former des professionnels").check();
    await phone.getByRole("button", { name: "Suivant", exact: true }).last().click();
    await expect(phone.getByRole("heading", { name: "Avec quelles parties prenantes" })).toBeVisible();
    await phone.getByRole("button", { name: "Passer cette étape" }).click();
    await phone.getByLabel("Le bénéfice qui compte").fill("moins de pannes");
    await phone.getByRole("button", { name: "4 Le bon couple" }).click();
    await phone.getByLabel("Ce que vous croyez possible").fill("Dix élèves apprennent ici");
    await phone.getByRole("button", { name: "5 Premier pas" }).click();
    await phone.getByLabel("Quel serait votre premier pas").fill("Prêter un banc");
    await phone.getByLabel("Ce que vous acceptez d’y risquer, en argent").fill("1 500");
    await phone.getByText("Pour vous seul").click();
    await phone.getByLabel("Ce que vous pourriez vous permettre de perdre, en argent").fill("77 123");
    await phone.getByRole("button", { name: "Relire et envoyer" }).click();
    const secret = await phone.getByLabel("Votre lien privé").inputValue();
    await expectOnAPhone(phone, javaScriptEnabled);

    await phone.goto(secret);
    await expect(phone.getByText("Brouillon")).toBeVisible();
    await phone.getByRole("link", { name: /Modifier.*Bénéfices/ }).click();
    await phone.getByLabel("Le bénéfice qui compte").fill("deux fois moins de pannes");
    await phone.getByRole("button", { name: "→ Envoi" }).click();
    await expect(phone.getByText("CC BY-SA 4.0")).toBeVisible();
    await phone.getByLabel("Votre organisation").fill("Atelier Nord");
    await phone.getByLabel("J’ai lu ce qui précède").check();
    await phone.getByRole("button", { name: "Envoyer ma réponse" }).click();
    await expect(phone.getByText("deux fois moins de pannes")).toBeVisible();
    await expectOnAPhone(phone, javaScriptEnabled);

    await team.goto(`${sheet}/results`);
    await expect(team.getByText("Atelier Nord").first()).toBeVisible();
    await expectAccessible(team);
    expect(await team.content()).not.toMatch(/77.?123/);
    await team.getByRole("button", { name: "Proposer des fiches" }).click();
    await expect(team.getByText("4 propositions à décider.")).toBeVisible();
    expect(await (await team.request.get(`${sheet}/results.csv`)).text()).not.toMatch(/77.?123/);

    await phone.goto(secret);
    await expect(phone.getByText("proposé, pas encore décidé").first()).toBeVisible();
    await phone.getByText("Retirer ma réponse").click();
    await phone.getByRole("button", { name: "Retirer et effacer" }).click();
    await expect(phone.getByText("Cette réponse a été retirée")).toBeVisible();
    expect((await phone.goto(secret))?.status()).toBe(410);
    await expect(phone.getByText("Halle")).toHaveCount(0);
    expect((await phone.goto(paths.response("inconnu")))?.status()).toBe(404);
    await outside.close();
  });
}
