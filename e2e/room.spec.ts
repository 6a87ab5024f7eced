import type { APIRequestContext, Browser, BrowserContext, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "./support/accessible.ts";
import { post, type Workspace } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "fr-FR" };
const PHONES = 6;
const EACH = 10;

async function openedRoom(request: APIRequestContext, { slug }: Workspace): Promise<{ workshop: string; room: string }> {
  const made = await post(request, paths.newProgram(slug), { form: "program", name: "Halle ouverte", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "Halle 1" });
  const program = /\/programs\/([^/?]+)/.exec(made.headers()["location"] ?? "")?.[1] ?? "";
  const added = await post(request, paths.workshops(slug, program), { form: "add", kind: "workshop", title: "Atelier d’essai", on: "", place: "" });
  const workshop = /\/workshops\/([^/?]+)/.exec(added.headers()["location"] ?? "")?.[1] ?? "";
  await post(request, paths.workshopRoom(slug, workshop), { form: "open" });
  const page = await (await request.get(paths.workshopRoom(slug, workshop))).text();
  const room = /\/room\/([\w-]+)/.exec(page)?.[1];
  if (room === undefined) throw new Error("No room was opened");
  return { workshop, room };
}

async function phonesIn(browser: Browser, address: string, count: number): Promise<{ page: Page; context: BrowserContext }[]> {
  return Promise.all(Array.from({ length: count }, async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.locator(".room-link-live")).toBeVisible();
    return { page, context };
  }));
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator(".room-writer textarea").fill(text);
  await page.locator(".room-writer textarea").press("Enter");
}

test("six phones without accounts write sixty lines, two are cut for a while: none is lost, none is double @room", async ({ page: owner, newWorkspace, browser }) => {
  const workspace = await newWorkspace("Halle");
  const { room, workshop } = await openedRoom(owner.request, workspace);
  const phones = await phonesIn(browser, paths.room(room), PHONES);
  await owner.goto(paths.roomWall(room));
  const said = Array.from({ length: EACH }, (_, line) => phones.map((_phone, phone) => `téléphone ${phone + 1}, ligne ${line + 1}.`));
  for (const [line, texts] of said.entries()) {
    if (line === 3) await Promise.all(phones.slice(0, 2).map(({ context }) => context.setOffline(true)));
    if (line === 8) await Promise.all(phones.slice(0, 2).map(({ context }) => context.setOffline(false)));
    await Promise.all(phones.map(({ page }, phone) => say(page, texts[phone] ?? "")));
    if (line === 6) await expect(phones[0]!.page.locator(".room-alert")).toBeVisible();
  }
  const everything = said.flat().sort();
  for (const { page } of phones) {
    await expect(page.locator(".room-alert")).toHaveCount(0);
    await expect(page.locator(".room-state b")).toHaveText("60 lignes");
  }
  await expect(owner.locator(".room-state b")).toHaveText("60 lignes");
  const [first] = phones;
  await first!.page.getByRole("button", { name: "Voir les 60 lignes" }).click();
  expect((await first!.page.locator(".room-lines > li > p:first-child").allTextContents()).sort()).toEqual(everything);
  await expectAccessible(first!.page);
  await expectAccessible(owner);
  await owner.goto(paths.workshopRoom(workspace.slug, workshop));
  await expect(owner.locator(".room-team .lines > li")).toHaveCount(60);
  await expectAccessible(owner);
  await owner.goto(paths.workshopReport(workspace.slug, workshop));
  await expect(owner.getByRole("heading", { name: /60 lignes/ })).toBeVisible();
  expect((await owner.locator(".report li").allTextContents()).sort()).toEqual(everything);
  for (const format of ["md", "wiki"]) {
    const file = await (await owner.request.get(paths.workshopReportFile(workspace.slug, workshop, format))).text();
    for (const text of everything) expect(file.split(text).length - 1, `${format}: ${text}`).toBe(1);
  }
  await expectAccessible(owner);
  await Promise.all(phones.map(({ context }) => context.close()));
});

test("a room that closes says so on the phone at once, and gives back what had not left @room", async ({ page: owner, newWorkspace, browser }) => {
  const workspace = await newWorkspace("Halle");
  const { room, workshop } = await openedRoom(owner.request, workspace);
  const [phone] = await phonesIn(browser, paths.room(room), 1);
  await say(phone!.page, "à temps");
  await expect(phone!.page.locator(".room-state b")).toHaveText("1 ligne");
  await phone!.context.setOffline(true);
  await say(phone!.page, "écrite pendant la coupure");
  await post(owner.request, paths.workshopRoom(workspace.slug, workshop), { form: "close" });
  await phone!.context.setOffline(false);
  await expect(phone!.page.locator(".room-closed textarea")).toHaveValue("écrite pendant la coupure");
  await expect(phone!.page.locator(".room-writer")).toHaveCount(0);
  await expectAccessible(phone!.page);
  await post(owner.request, paths.workshopRoom(workspace.slug, workshop), { form: "open" });
  await expect(phone!.page.locator(".room-state b")).toHaveText("2 lignes");
  await phone!.context.close();
});

test("a phone without scripts adds a line, once even when it sends it twice @room", async ({ page: owner, newWorkspace, browser }) => {
  const workspace = await newWorkspace("Halle");
  const { room } = await openedRoom(owner.request, workspace);
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(paths.room(room));
  const id = await page.locator(".room-writer input[name=id]").inputValue();
  await page.locator(".room-writer textarea").fill("sans script");
  await page.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.locator(".room-lines > li")).toHaveText([/sans script/]);
  expect((await post(context.request, paths.room(room), { form: "line", id, text: "sans script", nickname: "" })).status()).toBe(302);
  await page.reload();
  await expect(page.locator(".room-lines > li")).toHaveCount(1);
  expect((await page.goto(paths.room("inconnue")))?.status()).toBe(404);
  await context.close();
});
