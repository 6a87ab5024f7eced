import { expect, test } from "vitest";
import { deviceOf, shareState } from "./share.ts";

const now = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-03T09:00:00Z");

test.each([
  [{ revokedAt: null, expiresAt: later }, "open"],
  [{ revokedAt: null, expiresAt: now }, "expired"],
  [{ revokedAt: now, expiresAt: later }, "revoked"],
  [{ revokedAt: now, expiresAt: now }, "revoked"],
] as const)("a link %j is %s", (link, state) => expect(shareState(link, now)).toBe(state));

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36", "computer"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1", "phone"],
  ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "program"],
  ["Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5", "program"],
  ["curl/8.5.0", "program"],
  ["", "program"],
  [null, "program"],
] as const)("%s is a %s", (agent, device) => expect(deviceOf(agent)).toBe(device));
