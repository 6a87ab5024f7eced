import type { Page } from "@playwright/test";
import { signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const WIDTH = 390;
const PASSWORD = "pom-demonstration";

// Without scripts the pages come laid out by the server: the walk is three times as fast.
test.use({ viewport: { width: WIDTH, height: 844 }, javaScriptEnabled: false });

/** The address without what tells one record from another: a page of each kind is looked at. */
const kindOf = (path: string) => new URL(path, "http://here.invalid").pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id");

const isPage = (path: string) => /^\/(w\/|account)/.test(path) && !/\/attachments\//.test(path) && !/[./](json|csv|pdf|pptx|docx|md|wiki)(\?|$)/.test(path);

async function overflowOf(page: Page) {
  return page.evaluate((width) => ({
    wide: document.scrollingElement?.scrollWidth ?? 0,
    links: [...document.querySelectorAll("a[href]")].map((link) => (link.getAttribute("href") ?? "").split("#")[0] ?? ""),
    over: [...document.querySelectorAll("main *")].filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest(".scroll-x"))
      .slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`),
  }), WIDTH);
}

for (const [role, email] of [["the team", "equipe@pom.example"], ["a partner", "partenaire@pom.example"]] as const) {
  test(`no page is wider than a phone, for ${role}`, async ({ page }) => {
    test.setTimeout(300_000);
    await signIn(page.request, { email, password: PASSWORD });
    const seen = new Set<string>();
    const found: string[] = [];
    const waiting = ["/w/pom", "/account"];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (!isPage(path) || seen.has(kindOf(path))) continue;
      seen.add(kindOf(path));
      const answer = await page.goto(path, { waitUntil: "domcontentloaded" });
      expect.soft(answer?.status(), path).toBe(200);
      const { wide, links, over } = await overflowOf(page);
      if (wide > WIDTH) found.push(`${path} is ${wide} wide: ${over.join(", ")}`);
      waiting.push(...links);
    }
    expect(found).toEqual([]);
    expect(seen.size, "pages walked").toBeGreaterThan(8);
  });
}
