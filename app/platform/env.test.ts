import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { EnvError, readEnv } from "./env.ts";

describe("settings", () => {
  test("have defaults that run on one machine", () => {
    const env = readEnv({});
    expect(env).toMatchObject({ mode: "development", port: 3000, host: undefined, cookieSecure: false, trustProxy: false });
    expect(env.databaseUrl).toBe(resolve("data/courtepointe.sqlite"));
  });

  test("keep a PostgreSQL address as it is and make file paths absolute", () => {
    expect(readEnv({ DATABASE_URL: "postgres://u@h/d" }).databaseUrl).toBe("postgres://u@h/d");
    expect(readEnv({ DATABASE_URL: "file:some/where.sqlite" }).databaseUrl).toBe(resolve("some/where.sqlite"));
  });

  test("make cookies secure on https unless told otherwise", () => {
    expect(readEnv({ PUBLIC_URL: "https://pom.example/x" })).toMatchObject({ cookieSecure: true, publicOrigin: "https://pom.example" });
    expect(readEnv({ PUBLIC_URL: "https://pom.example", COOKIE_SECURE: "false" }).cookieSecure).toBe(false);
    expect(readEnv({ PUBLIC_URL: "http://pom.example" }).cookieSecure).toBe(false);
  });

  test("trust as many proxies as they are told", () => {
    expect(readEnv({ TRUST_PROXY: "true" }).trustProxy).toBe(1);
    expect(readEnv({ TRUST_PROXY: "2" }).trustProxy).toBe(2);
    expect(readEnv({ TRUST_PROXY: "loopback" }).trustProxy).toBe("loopback");
  });

  test("are refused with a sentence that names the variable", () => {
    expect(() => readEnv({ PORT: "http" })).toThrow(EnvError);
    expect(() => readEnv({ PUBLIC_URL: "pom.example" })).toThrow(/PUBLIC_URL/);
  });

  test("name a whole bucket or none", () => {
    const bucket = { S3_ENDPOINT: "https://s3.example/", S3_BUCKET: "pom", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };
    expect(readEnv({}).bucket).toBeUndefined();
    expect(readEnv(bucket).bucket).toMatchObject({ endpoint: "https://s3.example", bucket: "pom", region: "us-east-1" });
    expect(() => readEnv({ ...bucket, S3_BUCKET: "" })).toThrow(/S3_BUCKET/);
  });

  test("count as not set when empty", () => {
    expect(readEnv({ PORT: "", PUBLIC_URL: "" })).toMatchObject({ port: 3000, publicOrigin: undefined });
  });
});
