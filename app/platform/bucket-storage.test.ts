import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bucketStorage } from "./bucket-storage.ts";

/** A bucket in this process: keeps what is put, refuses what is not signed as it should be. */
function fakeBucket() {
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (!isSigned(request, body)) return response.writeHead(403).end();
    const path = request.url ?? "";
    if (request.method === "PUT") kept.set(path, body);
    if (request.method === "DELETE") kept.delete(path);
    const found = kept.get(path);
    if (request.method === "GET") return found ? response.end(found) : response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>");
    return response.writeHead(request.method === "DELETE" ? 204 : 200).end();
  });
  return { kept, server };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isSigned({ headers }: IncomingMessage, body: Buffer): boolean {
  const hash = headers["x-amz-content-sha256"];
  const whole = hash === "UNSIGNED-PAYLOAD" || hash === createHash("sha256").update(body).digest("hex");
  return whole && /^AWS4-HMAC-SHA256 Credential=key-id\/\d{8}\/eu-west-3\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/.test(headers.authorization ?? "");
}

const { kept, server } = fakeBucket();
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const files = (accessKeyId = "key-id") => bucketStorage({ endpoint: address(server), bucket: "pom", region: "eu-west-3", accessKeyId, secretAccessKey: "secret" });
const address = (one: Server): string => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;

test("a file is kept, read again, replaced and removed, by workspace, each request signed", async () => {
  await files().put("one", "attachments/a-1.jpg", new Uint8Array([1]));
  await files().put("one", "attachments/a-1.jpg", new Uint8Array([2, 3]));
  expect([...kept.keys()]).toEqual(["/pom/one/attachments/a-1.jpg"]);
  expect(await files().get("one", "attachments/a-1.jpg")).toEqual(new Uint8Array([2, 3]));
  expect(await files().get("two", "attachments/a-1.jpg")).toBeNull();
  await files().remove("one", "attachments/a-1.jpg");
  expect(await files().get("one", "attachments/a-1.jpg")).toBeNull();
});

test("a bucket that refuses is an error, not a missing file; a key that nobody makes never leaves", async () => {
  await expect(files("someone-else").get("one", "a.jpg")).rejects.toThrow("403");
  await expect(files("someone-else").put("one", "a.jpg", new Uint8Array([1]))).rejects.toThrow("403");
  await expect(files().get("one", "../two/a.jpg")).rejects.toThrow("key");
});
