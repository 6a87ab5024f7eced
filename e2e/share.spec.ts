import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test("an editor shares the decision page with someone without an account, sees it opened, and takes it back", async ({ page, newWorkspace, inviteAs, browser }) => {
  const workspace = await newWorkspace("Halle");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" });
  const { page: editor } = await inviteAs(workspace, "editor");
  const shares = paths.shares(workspace.slug, "halle-ouverte");
  await editor.goto(shares);
  await editor.getByLabel("Pour qui").fill("Comité du 30 juin");
  await editor.getByRole("button", { name: "Faire un lien" }).click();
  const link = await editor.getByLabel("Le lien à transmettre").inputValue();
  expect(link).toMatch(/\/share\/[\w-]{22,}$/);
  await expectAccessible(editor);

  const outside = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR", userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0" });
  const reader = await outside.newPage();
  const answer = await reader.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow", "referrer-policy": "no-referrer" });
  await expect(reader.getByRole("heading", { level: 1, name: "Halle ouverte" })).toBeVisible();
  const elsewhere = await reader.locator("a[href]").evaluateAll((links) => links.map((one) => one.getAttribute("href") ?? "").filter((href) => !href.startsWith("#")));
  expect(elsewhere, "nothing else is reachable").toEqual([]);
  await expect(reader.locator("form")).toHaveCount(0);
  expect((await outside.request.get(paths.dashboard(workspace.slug, "halle-ouverte"), { maxRedirects: 0 })).status()).toBe(302);

  await editor.goto(shares);
  const line = editor.getByRole("listitem").filter({ hasText: "Comité du 30 juin" });
  await line.getByText("1 ouverture").click();
  await expect(line).toContainText("sur un ordinateur");
  await line.getByRole("button", { name: "Retirer" }).click();
  await expect(line).toContainText("retiré");

  const gone = await reader.goto(link);
  expect(gone?.status()).toBe(410);
  expect(gone?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(reader.getByText("Ce lien a été retiré")).toBeVisible();
  await expect(reader.getByText("Halle ouverte")).toHaveCount(0);
  expect((await reader.goto(paths.share("inconnu")))?.status()).toBe(404);
  await outside.close();
});

test("a viewer and a partner cannot share", async ({ page, newWorkspace, inviteAs }) => {
  const workspace = await newWorkspace("Halle");
  await post(page.request, paths.newProgram(workspace.slug), { form: "program", name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" });
  for (const role of ["viewer", "partner"] as const) {
    const { page: other } = await inviteAs(workspace, role);
    expect((await other.request.get(paths.shares(workspace.slug, "halle"))).status(), role).toBe(403);
    expect((await post(other.request, paths.shares(workspace.slug, "halle"), { form: "make", label: "x", days: "7" })).status(), role).toBe(403);
  }
});
