import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectSaid, formOf, submit } from "../forms.ts";
import { newPerson } from "../people.ts";
import type { Workspace } from "../people.ts";
import { expect } from "../test.ts";
import { FACILITATOR, SPONSOR } from "./journey.ts";
import type { Journey } from "./journey.ts";

/** Signs up and answers what a first programme needs, without leaving the path that the pages show. */
export async function onboard(page: Page): Promise<Workspace & { program: string }> {
  const owner = newPerson("Alix Roy");
  await page.goto(paths.signup());
  await submit(formOf(page, "signup"), { ...owner, workspaceName: "Ateliers ouverts" });
  await expect(page).toHaveURL(/\/programs\/new/);
  await submit(formOf(page, "program"), {
    name: "Halle ouverte",
    purpose: "Ouvrir une halle municipale, une version après l’autre",
    currency: "EUR",
    daysPerPersonMonth: "20",
    firstVersion: "Halle d’aujourd’hui",
    sponsor: SPONSOR,
    facilitator: FACILITATOR,
  });
  await expect(page.getByRole("heading", { level: 1, name: "Halle ouverte" })).toBeVisible();
  const [, slug = "", program = ""] = /\/w\/([^/]+)\/programs\/([^/?]+)/.exec(page.url()) ?? [];
  return { slug, name: "Ateliers ouverts", owner, program };
}

/** From the programme home: a question, two dates, a version to reach. */
export async function prepareIteration({ editor, workspace, program }: Journey): Promise<string> {
  await editor.goto(paths.program(workspace, program));
  await editor.getByRole("link", { name: "Préparer l’itération", exact: true }).click();
  await expect(formOf(editor, "iteration")).toBeVisible();
  await submit(formOf(editor, "iteration"), {
    question: "Qui ferait vivre la halle le soir ?", startsOn: "2031-01-06", endsOn: "2030-12-31", targetVersion: "Halle 1.0",
  });
  await expect(editor.locator(".field-error")).toBeVisible();
  await submit(formOf(editor, "iteration"), { endsOn: "2031-03-31" });
  await expect(editor.getByRole("heading", { level: 1, name: "Qui ferait vivre la halle le soir ?" })).toBeVisible();
  await expect(editor.locator("p.page-meta")).toContainText("Part de Halle d’aujourd’hui, prépare Halle 1.0");
  return /\/iterations\/([\w-]+)/.exec(editor.url())?.[1] ?? "";
}

/** A halle between two days: the owner says where the clock of the workspace stands. */
export async function keepTimeIn(timeZone: string, { owner, workspace }: Journey): Promise<void> {
  await owner.goto(paths.settings(workspace));
  await submit(formOf(owner, "workspace"), { timeZone });
  await expectSaid(owner, /./);
  await expect(owner.locator("select[name=timeZone]")).toHaveValue(timeZone);
}
