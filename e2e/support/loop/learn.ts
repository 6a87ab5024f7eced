import type { Locator } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "../accessible.ts";
import { expectSaid, formLike, formOf, submit, unfold } from "../forms.ts";
import { expect } from "../test.ts";
import { PAIRS } from "./choose.ts";
import type { Journey } from "./journey.ts";

const numbered = ({ editor }: Journey, number: number): Locator => editor.locator(`#h-${number}`);

/** A hypothesis that comes with the work says on which day it was added. */
export async function addHypothesisLater(journey: Journey): Promise<void> {
  const { editor, workspace, iteration } = journey;
  await editor.goto(paths.iteration(workspace, iteration));
  await submit(formOf(editor, "hypothesis"), { pairId: PAIRS.workshop, statement: "Des retraités tiennent un établi", threshold: "Deux retraités, trois samedis" });
  await expectSaid(editor, "H 4 est ajoutée");
  await unfold(numbered(journey, 4));
  await expect(numbered(journey, 4)).toContainText(/ajoutée au jour [23]/);
  await expect(editor.locator("p.page-meta")).toContainText("3 hypothèses prévues, 1 ajoutée");
}

/** Facts for and against, each with its source. */
export async function addEvidence(journey: Journey): Promise<void> {
  for (const [number, stance, fact] of [
    [1, "supports", "Six apprentis, quatre soirs de suite"], [1, "opposes", "Personne le vendredi"], [2, "opposes", "Le réparateur n’a formé que deux voisins"], [3, "supports", "Une lettre de soutien"],
  ] as const) {
    await submit(formLike(numbered(journey, number), "evidence:"), { stance, fact, source: "Cahier de la halle" });
    await expect(numbered(journey, number)).toContainText(fact);
  }
}

/** Four verdicts, each a click and a sentence; the last two on a phone. */
export async function giveVerdicts(journey: Journey): Promise<void> {
  const { editor, workspace, iteration } = journey;
  await pick(journey, 1, "validée");
  await formLike(numbered(journey, 1), "verdict:").getByRole("button").click();
  await expect(numbered(journey, 1).locator(".field-error")).toBeVisible();
  await conclude(journey, 1, "Le soir convient, sauf le vendredi");
  await pick(journey, 2, "invalidée");
  await conclude(journey, 2, "Former demande un second formateur");

  await editor.setViewportSize({ width: 390, height: 844 });
  await editor.goto(paths.iteration(workspace, iteration));
  await expectAccessible(editor);
  await expect.poll(() => editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await pick(journey, 3, "indécise");
  await conclude(journey, 3, "Une lettre ne dit rien du bruit");
  await editor.getByText("1 hypothèse sans preuve encore").click();
  await pick(journey, 4, "non testée");
  await formLike(numbered(journey, 4), "verdict:").getByRole("button").click();
  await expectSaid(editor, "Le verdict de H 4 est rendu");
  await editor.setViewportSize({ width: 1280, height: 720 });
  await expect(editor.getByRole("heading", { name: "Hypothèses : 4 verdicts rendus, 0 à rendre" })).toBeVisible();
}

const pick = (journey: Journey, number: number, verdict: string): Promise<void> => numbered(journey, number).getByText(verdict, { exact: true }).first().click();

async function conclude(journey: Journey, number: number, learning: string): Promise<void> {
  const form = formLike(numbered(journey, number), "verdict:");
  await form.locator("[name=learning]").fill(learning);
  await form.getByRole("button").click();
  await expectSaid(journey.editor, `Le verdict de H ${number} est rendu`);
}

/** Somebody nobody had planned arrives through something seen. */
export async function meetNewcomer({ editor, workspace, program, iteration }: Journey): Promise<void> {
  await editor.goto(paths.observations(workspace, program));
  await submit(formOf(editor, "add"), { what: "Un fab lab répare les vélos déposés" });
  const seen = editor.locator("li", { hasText: "Un fab lab répare les vélos déposés" });
  await submit(formLike(seen, "newcomer:"), { name: "Fab lab F" });
  await expect(seen.getByRole("link", { name: "Fab lab F" })).toBeVisible();
  await seen.getByRole("link", { name: "Fab lab F" }).click();
  await expect(editor.locator("#origin")).toContainText("itération 1");
  await editor.goto(paths.iteration(workspace, iteration));
  await expect(editor.locator("#venus")).toContainText("Fab lab F");
}
