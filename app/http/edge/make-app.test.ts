import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request as rawRequest } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEnv } from "#app/platform/env.ts";
import { makeApp } from "./make-app.ts";
import { staticFiles } from "./static-files.ts";

let server: Server;
let address: string;

beforeAll(async () => {
  const env = readEnv({ NODE_ENV: "production", PUBLIC_URL: "https://pom.example" });
  const app = makeApp({ env, build: pageShowingItsNonce(), files: staticFiles(clientFolder()) });
  server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe("a page", () => {
  test("carries the nonce that its policy names, another each time", async () => {
    const [first, second] = await Promise.all([fetch(address), fetch(address)]);
    const nonce = await first.text();
    expect(first.headers.get("content-security-policy")).toContain(`script-src 'self' 'nonce-${nonce}';`);
    expect(nonce).not.toBe(await second.text());
  });

  test("carries the headers that keep browsers from guessing, framing and leaking", async () => {
    const { headers } = await fetch(address);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("a write", () => {
  test("passes from a page of ours and is refused from another, or without saying", async () => {
    const post = (headers: Record<string, string>) => fetch(address, { method: "POST", body: "a=1", headers });
    expect((await post({ origin: "https://pom.example" })).status).toBe(200);
    expect((await post({ origin: address })).status).toBe(200);
    expect((await post({ origin: "https://evil.example" })).status).toBe(403);
    expect((await post({})).status).toBe(403);
  });

  test("is refused when it is larger than 2 MB, or does not say how large it is", async () => {
    const headers = { origin: address };
    expect(await statusOf({ ...headers, "content-length": "3000000" })).toBe(413);
    expect(await statusOf({ ...headers, "transfer-encoding": "chunked" })).toBe(411);
  });
});

describe("a file of the client", () => {
  test("is sent as the build compressed it, and for ever when its name has its hash", async () => {
    const answer = await fetch(`${address}/assets/a-1234.js`, { headers: { "accept-encoding": "gzip, br" } });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("content-type")).toContain("javascript");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
    expect(await answer.text()).toBe("compressed before");
  });

  test("is sent plain to who cannot read that", async () => {
    const answer = await fetch(`${address}/assets/a-1234.js`, { headers: { "accept-encoding": "br;q=0" } });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toBe("plain");
  });

  test("is looked for inside the client only", async () => {
    const answer = await fetch(`${address}/assets/%2e%2e/%2e%2e/secret`);
    expect(await answer.text()).not.toContain("secret");
  });
});

function clientFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "client-")), "client");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "..", "secret"), "secret");
  writeFileSync(join(folder, "assets", "a-1234.js"), "plain");
  writeFileSync(join(folder, "assets", "a-1234.js.br"), brotliCompressSync("compressed before"));
  return folder;
}

function pageShowingItsNonce(): ServerBuild {
  const handle = (_request: Request, _status: number, _headers: Headers, _context: unknown, load: AppLoadContext) =>
    new Response(load.nonce);
  const root = { id: "root", path: "", module: { default: () => null, action: () => null } };
  return {
    entry: { module: { default: handle } },
    routes: { root },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
    mode: "production",
  } as unknown as ServerBuild;
}

/** The answer to a POST of which only the headers are sent. */
function statusOf(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = rawRequest(address, { method: "POST", headers }, (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.on("error", reject);
    asked.flushHeaders();
  });
}
