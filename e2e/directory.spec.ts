import type { Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const formOf = (page: Page, name: string): Locator => page.locator(`form:has(input[name="form"][value="${name}"])`);
const FILE = "\uFEFFNom;Catégorie;Engagement;Colonne à nous\r\nMocquart & Cie;École;intéressé;x\r\nMocquard & Cie;;;\r\n=cmd|'/c calc'!A1;;;\r\n;Média;;\r\n";

test("an editor brings a directory in, sorts it, merges two records, takes it back, and the file changes nothing", async ({ newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Annuaire");
  const { page: editor } = await inviteAs(workspace, "editor");

  await editor.goto(paths.stakeholdersImport(workspace.slug));
  await expectAccessible(editor);
  const look = formOf(editor, "look");
  await look.locator("[name=file]").setInputFiles({ name: "annuaire.csv", mimeType: "text/csv", buffer: Buffer.from(FILE, "utf8") });
  await look.locator("button").click();
  await expect(editor.getByRole("status").filter({ hasText: "3 nouvelles fiches" })).toContainText("1 ligne non reprise");
  await expect(editor.locator("#preview")).toContainText("Colonne à nous");
  await expectAccessible(editor);
  await formOf(editor, "take").getByRole("button").click();
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("3 parties prenantes");

  await editor.goto(paths.stakeholders(workspace.slug, { sort: "engagement" }));
  await expect(editor.locator("tbody tr").first()).toContainText("Mocquart & Cie");

  await editor.goto(paths.merge(workspace.slug));
  await expectAccessible(editor);
  const hint = editor.locator("#stakeholder li").filter({ hasText: "une lettre près" });
  await hint.getByRole("link", { name: "Comparer" }).click();
  await expect(editor.locator("#differences")).toContainText("Mocquard & Cie");
  await expectAccessible(editor);
  const merged = new URL(editor.url()).searchParams.get("other") ?? "";
  await formOf(editor, "merge").locator("button").last().click();
  await expect(editor).not.toHaveURL(/merge/);
  const kept = editor.url().split("/").at(-1) ?? "";
  await editor.goto(paths.stakeholder(workspace.slug, merged));
  await expect(editor).toHaveURL(new RegExp(kept));
  await editor.goto(paths.merge(workspace.slug));
  await formOf(editor, "undo").last().getByRole("button").click();
  await expect(editor).toHaveURL(new RegExp(merged));

  const file = await (await editor.request.get(paths.stakeholdersFile(workspace.slug))).text();
  expect(file).toContain("'=cmd|");
  await editor.goto(paths.stakeholdersImport(workspace.slug));
  await formOf(editor, "look").locator("[name=text]").fill(file);
  await formOf(editor, "look").locator("button").click();
  await expect(editor.locator("#preview")).toContainText("Ce fichier ne change rien");
});

test("an editor says who knows whom, and the way to a category we miss is drawn", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Connexions");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });
  const { page: editor } = await inviteAs(workspace, "editor");
  const file = "nom,catégorie\nMédia H,Médias\n";
  await post(editor.request, paths.stakeholdersImport(workspace.slug), { form: "take", kind: "stakeholder", text: file });
  await post(editor.request, paths.stakeholdersImport(workspace.slug), { form: "take", kind: "person", text: "nom,partie prenante\nAda,Ville\nBob,Média H\n" });

  await editor.goto(paths.persons(workspace.slug));
  await editor.getByRole("link", { name: "Ada" }).click();
  await editor.getByText("Noter une connexion").click();
  const connect = formOf(editor, "connect");
  await connect.locator("[name=toPersonId]").selectOption({ label: "Bob (Média H)" });
  await connect.locator("[name=strength]").selectOption("2");
  await connect.getByRole("button").click();
  await expect(editor.locator("#connections")).toContainText("Bob");
  await expectAccessible(editor);

  await editor.goto(paths.connections(workspace.slug));
  await expect(editor.locator("#missing")).toContainText("Ada (Ville) connaît Bob (Média H).");
  await expectAccessible(editor);
});
