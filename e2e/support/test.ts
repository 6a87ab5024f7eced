import { test as base, expect } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import { invite, join, signUp } from "./people.ts";
import type { Person, Role, Workspace } from "./people.ts";

type Fixtures = {
  /** Reports each error of a browser's console; the test fails when there was one. */
  watch: (context: BrowserContext) => void;
  /** Makes a workspace of the test's own, with its owner signed in on `page`. */
  newWorkspace: (name?: string) => Promise<Workspace>;
  /** Lets someone new join a workspace of `page`'s owner in a role, signed in on a page of their own; a partner comes from this side. */
  inviteAs: (workspace: Workspace, role: Role, side?: string) => Promise<Person & { page: Page }>;
};

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const watch = (watched: BrowserContext) => collectErrors(watched, errors);
      watch(context);
      await use(watch);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  newWorkspace: async ({ page }, use) => {
    await use((name) => signUp(page.request, name));
  },
  inviteAs: async ({ browser, page, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (workspace, role, side) => {
      const link = await invite(page.request, workspace, role, side);
      const context = await browser.newContext();
      contexts.push(context);
      watch(context);
      const person = await join(context.request, link);
      return { ...person, page: await context.newPage() };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };

// A 4xx that a test asks for is also written to the console, by the browser itself: that is no error of the page.
const answered = /^Failed to load resource: the server responded with a status of 4\d\d/;

function collectErrors(context: BrowserContext, errors: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error" && !answered.test(message.text())) errors.push(message.text());
  });
  context.on("weberror", (webError) => errors.push(String(webError.error())));
}
