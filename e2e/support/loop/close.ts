import { paths } from "#app/paths.ts";
import { expectAccessible } from "../accessible.ts";
import { expectSaid, fillIn, formOf, readOn, submit, unfold } from "../forms.ts";
import { post } from "../people.ts";
import { expect } from "../test.ts";
import { figures, SPONSOR } from "./journey.ts";
import type { Journey } from "./journey.ts";

/** Answers part after part, leaves, comes back, and finds what was saved. */
export async function reviewAndSave({ editor, workspace, iteration }: Journey): Promise<void> {
  await editor.goto(paths.iteration(workspace, iteration));
  await editor.locator("#clore").getByRole("link").click();
  await expect(editor.locator(".closing-count")).toContainText("6 réponses");
  await expect(formOf(editor, "close").getByRole("button")).toBeDisabled();
  await expectAccessible(editor);

  const risk = editor.locator("form.closing-review").filter({ hasText: "Un accident pendant un atelier ouvert" });
  await fillIn(risk, { move: "changed" });
  await risk.locator("summary").click();
  await fillIn(risk, { likelihoodAfter: "1", severityAfter: "4", reason: "Un encadrant par établi" });
  await editor.keyboard.press("Tab");
  await expect(editor.locator("#impacts")).toContainText("1 revu sur 4");
  await submit(formOf(editor, "bulk"));
  await expect(editor.locator("#impacts")).toContainText("4 revus sur 4");
  await submit(formOf(editor, "newcomers"));
  await expect(editor.locator("#newcomers .sec-aside")).toHaveText("confirmé");
  await editor.goto(paths.iteration(workspace, iteration));
  await editor.goto(paths.closure(workspace, iteration));
  await expect(editor.locator("#newcomers .sec-aside")).toHaveText("confirmé");
  await expect(editor.locator(".closing-count")).toContainText("1 réponse");
}

/** The last answer saves itself, then everything is made at once. */
export async function close({ editor, workspace, iteration }: Journey): Promise<void> {
  const outcome = formOf(editor, "outcome");
  await fillIn(outcome, { outcome: "produced", outcomeReason: "Deux soirs par semaine tiennent", versionName: "Halle 1.0", openness: "4" });
  await expect(outcome.getByRole("status")).toHaveText("Enregistré.");
  await expect(editor.locator(".finish")).toContainText("Halle 1.0, produite");
  await submit(formOf(editor, "close"));
  await expectSaid(editor, "L’itération 2 est en préparation, avec 2 hypothèses reportées");
  await expect(editor).toHaveURL(new RegExp(`${paths.iteration(workspace, iteration)}$`));
  await expect(editor.locator("p.page-meta")).toContainText("Close le");
  await expect(editor.getByRole("region", { name: "Halle 1.0 est produite" })).toContainText("Deux soirs par semaine tiennent");
}

/** Version n + 1 on the loop, and in its draft what was not settled, tied to where it comes from. */
export async function findWhatFollows({ editor, workspace, program }: Journey): Promise<void> {
  await editor.goto(paths.program(workspace, program));
  await expect(editor.locator("main")).toContainText("Halle 1.0");
  await editor.goto(paths.versions(workspace, program));
  await expect(editor.getByRole("link", { name: "Halle 1.0" }).first()).toBeVisible();
  await editor.goto(paths.program(workspace, program));
  await editor.getByRole("link", { name: /Itération 2/ }).first().click();
  await expect(editor.locator("p.page-meta")).toContainText("Part de Halle 1.0");
  const carried = editor.locator(".hypothesis").filter({ hasText: "Les riverains acceptent le bruit" });
  await unfold(carried);
  await readOn(carried.locator("h3 a"));
  const lineage = editor.locator("ol.lines");
  await expect(lineage.getByRole("listitem")).toHaveCount(2);
  await expect(lineage).toContainText("reprise");
}

/** Nothing that is posted to it afterwards changes a closed iteration. */
export async function expectClosedForGood(journey: Journey): Promise<void> {
  const { editor, workspace, iteration } = journey;
  const before = await told(journey);
  expect(before).toContain("8 300");
  const hypothesis = await editor.locator("#h-1 h3 a").getAttribute("href");
  const id = hypothesis?.split("/").at(-1) ?? "";
  const verdict = await post(editor.request, `${paths.iteration(workspace, iteration)}?index`, { form: `verdict:${id}`, result: "invalidated", learning: "Après coup" });
  expect(verdict.status(), "a verdict after the closing").toBe(409);
  await editor.goto(paths.loss(workspace, iteration));
  const stakeholderId = await stakeholderIdOf(journey);
  const spent = { form: "movement", kind: "spent", stakeholderId, unit: "money", amount: "10", reason: "Après coup", on: "2026-01-01", againstId: "", firstStepId: "" };
  expect((await post(editor.request, paths.loss(workspace, iteration), spent)).status(), "a movement after the closing").toBe(409);
  expect((await post(editor.request, paths.closure(workspace, iteration), { form: "close", revision: "1" })).status(), "closing twice").toBe(409);
  expect(await told(journey)).toBe(before);
}

/** What the page of the iteration says, figures included. */
async function told({ editor, workspace, iteration }: Journey): Promise<string> {
  await editor.goto(paths.iteration(workspace, iteration));
  return figures(`${await editor.locator("#hypotheses").innerText()} ${await editor.locator("#perte").innerText()}`);
}

async function stakeholderIdOf({ editor, workspace }: Journey): Promise<string> {
  const page = await (await editor.request.get(paths.stakeholders(workspace, { q: SPONSOR }))).text();
  const id = new RegExp(`href="${paths.stakeholders(workspace)}/([\\w-]{36})"[^>]*>${SPONSOR}`).exec(page)?.[1];
  if (id === undefined) throw new Error("The sponsor is not in the directory");
  return id;
}

/** Who decides reads it all in English, and finds nothing to fill in on a closed iteration. */
export async function readInEnglish({ viewer, workspace, program, iteration }: Journey): Promise<void> {
  const pages = [
    paths.program(workspace, program), paths.versions(workspace, program), paths.impacts(workspace, program), paths.hypotheses(workspace, program), paths.loss(workspace, iteration), paths.iteration(workspace, iteration),
  ];
  for (const page of pages) {
    await viewer.goto(page);
    await expect(viewer.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(viewer.locator("html")).toHaveAttribute("lang", "en");
  }
  await expect(viewer.getByRole("heading", { name: "Hypotheses" }).first()).toBeVisible();
  await expect(viewer.locator("main input[name=result]")).toHaveCount(0);
}
