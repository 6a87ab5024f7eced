import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";

const flag = z.enum(["true", "false", "1", "0"]).transform((text) => text === "true" || text === "1");

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  COOKIE_SECURE: flag.optional(),
  TRUST_PROXY: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/).optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
});

/** A bucket that speaks S3, at `endpoint/bucket`. */
export interface Bucket {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export type Env = {
  mode: "development" | "test" | "production";
  port: number;
  /** undefined listens on every interface. */
  host: string | undefined;
  /** Absolute. */
  dataDir: string;
  /** `postgres://…`, or the absolute path of the SQLite file. */
  databaseUrl: string;
  /** Scheme, host and port, without a path; undefined when nobody said it. */
  publicOrigin: string | undefined;
  cookieSecure: boolean;
  /** As Express's `trust proxy`: a number of hops, addresses, or false. */
  trustProxy: number | string | boolean;
  /** Where files stand when not under DATA_DIR. */
  bucket: Bucket | undefined;
};

export class EnvError extends Error {}

/** Reads the settings; throws EnvError with one sentence per variable that cannot be read. Empty text counts as not set. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new EnvError(parsed.error.issues.map(sentence).join("\n"));
  const read = parsed.data;
  const dataDir = resolve(read.DATA_DIR);
  const publicOrigin = read.PUBLIC_URL === undefined ? undefined : new URL(read.PUBLIC_URL).origin;
  return {
    mode: read.NODE_ENV,
    port: read.PORT,
    host: read.HOST,
    dataDir,
    databaseUrl: databaseUrl(read.DATABASE_URL, dataDir),
    publicOrigin,
    cookieSecure: read.COOKIE_SECURE ?? publicOrigin?.startsWith("https:") ?? false,
    trustProxy: trustProxy(read.TRUST_PROXY),
    bucket: bucketOf(read),
  };
}

/** All four, or none: half of a bucket would keep files where nobody expects them. */
function bucketOf(read: z.output<typeof variables>): Bucket | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = read;
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  if (endpoint && bucket && accessKeyId && secretAccessKey) return { endpoint: endpoint.replace(/\/+$/, ""), bucket, region, accessKeyId, secretAccessKey };
  throw new EnvError("To keep files in a bucket, set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY; to keep them under DATA_DIR, set none of them.");
}

let current: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

function databaseUrl(given: string | undefined, dataDir: string): string {
  if (given === undefined) return join(dataDir, "courtepointe.sqlite");
  if (isPostgres(given)) return given;
  const path = given.replace(/^(sqlite|file):(\/\/)?/, "");
  return isAbsolute(path) ? path : resolve(path);
}

function trustProxy(given: string | undefined): number | string | boolean {
  if (given === undefined || given === "false") return false;
  if (given === "true") return 1;
  return /^\d+$/.test(given) ? Number(given) : given;
}

function sentence(issue: { path: PropertyKey[]; message: string }): string {
  return `The environment variable ${issue.path.join(".")} cannot be read: ${issue.message}.`;
}
