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
});

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
  };
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
