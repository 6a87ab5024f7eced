import { expect, test } from "vitest";
import { scriptsOnTouch } from "./scripts-on-touch.ts";

const page = `<html><head></head><body><p>Read me</p><link rel="modulepreload" href="/a.js"/><script nonce="n1">one()</script><script nonce="n1" type="module" async="">import "/a.js"</script></body></html>`;

test("nothing runs nor is fetched before a touch, and all of it is still in its place", () => {
  const asleep = scriptsOnTouch(page, "n1");
  expect(asleep).toContain('<link data-later="preload" rel="next" href="/a.js"/>');
  expect(asleep).toContain('<script data-later="script" type="text/plain">one()</script>');
  expect(asleep).toContain('<script data-later="module" type="text/plain">import "/a.js"</script>');
  expect([...asleep.matchAll(/<script nonce="n1">/g)]).toHaveLength(1);
  expect(asleep, "the key of search is kept for the page to take").toContain("window.earlyKeys = early");
  expect(asleep.indexOf("<p>Read me</p>")).toBeGreaterThan(0);
});
