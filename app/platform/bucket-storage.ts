import { AwsClient } from "aws4fetch";
import type { Bucket } from "./env.ts";
import { mustBeKey, type Storage } from "./storage-key.ts";

const PATIENCE = 60_000;

/** Files in a bucket that speaks S3, one prefix a workspace; each request is signed. An answer that is no success is an error. */
export function bucketStorage({ endpoint, bucket, region, accessKeyId, secretAccessKey }: Bucket): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 3 });
  const ask = async (method: "PUT" | "GET" | "DELETE", workspace: string, key: string, body?: Uint8Array): Promise<Response> => {
    mustBeKey(workspace, key);
    const headers: Record<string, string> = body ? { "content-type": "application/octet-stream", "content-length": String(body.byteLength) } : {};
    const answer = await client.fetch(`${endpoint}/${bucket}/${workspace}/${key}`, { method, headers, body: body && new Uint8Array(body), signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok && answer.status !== 404) throw new Error(`The bucket answers ${answer.status} to ${method}.`);
    return answer;
  };
  return {
    async put(workspace, key, bytes) {
      const { ok, status } = await ask("PUT", workspace, key, bytes);
      if (!ok) throw new Error(`The bucket answers ${status} to PUT: does it exist?`);
    },
    async get(workspace, key) {
      const answer = await ask("GET", workspace, key);
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
    async remove(workspace, key) {
      await ask("DELETE", workspace, key);
    },
  };
}
