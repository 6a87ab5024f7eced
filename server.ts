import { realpathSync } from "node:fs";
import { access, constants, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { makeApp } from "#app/http/edge/make-app.ts";
import { STOPPING } from "#app/http/event-stream.server.ts";
import { staticFiles } from "#app/http/edge/static-files.ts";
import { tell } from "#app/platform/fan-out.ts";
import { env, EnvError, isPostgres } from "#app/platform/env.ts";
import type { Env } from "#app/platform/env.ts";
import { migrateStore } from "#db/migrate.ts";
import { closeStore, openStore } from "#db/store.ts";

// This file runs as build/main.js, beside the client and the server that Vite built.
const buildFolder = dirname(fileURLToPath(import.meta.url));

class CannotStart extends Error {}

type Running = { address: string; stop: () => Promise<void> };

export { env as settings } from "#app/platform/env.ts";

/** Opens the database (bringing it up to date), lets `beforeListening` use it, then serves. */
export async function serve(settings: Env, beforeListening?: () => Promise<void>): Promise<Running> {
  const build = await readBuild();
  await open(settings);
  await beforeListening?.();
  const app = makeApp({ env: settings, build, files: staticFiles(join(buildFolder, "client")) });
  const server = createServer(app);
  await listen(server, settings);
  const marker = await markRunning(settings);
  const stop = async () => {
    await closed(server);
    await closeStore();
    await rm(marker, { force: true });
  };
  return { address: addressOf(server, settings), stop };
}

/** Stops on the usual signals: requests under way have ten seconds to end. */
export function stopOnSignal(running: Running): void {
  const stop = () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    running.stop().then(() => process.exit(0), (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

async function readBuild(): Promise<ServerBuild> {
  const entry = join(buildFolder, "pages.js");
  await access(entry).catch(() => {
    throw new CannotStart("There is no build to serve: run `npm run build` first.");
  });
  return (await import(pathToFileURL(entry).href)) as ServerBuild;
}

async function open(settings: Env): Promise<void> {
  await mkdir(settings.dataDir, { recursive: true })
    .then(() => access(settings.dataDir, constants.W_OK))
    .catch(() => {
      throw new CannotStart(`DATA_DIR (${settings.dataDir}) cannot be written: create it, or give this user the right to write there.`);
    });
  const url = settings.databaseUrl;
  const migrations = join(buildFolder, "migrations", isPostgres(url) ? "postgres" : "sqlite");
  await migrateStore(url, migrations).then(() => openStore({ url })).catch((error: unknown) => {
    const what = isPostgres(url) ? "The database of DATABASE_URL" : url;
    throw new CannotStart(`${what} cannot be opened: ${wordsOf(error)}`, { cause: error });
  });
}

// pg tries several addresses at once and then gives an error with a code and no words.
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}

function listen(server: Server, settings: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new CannotStart(`Port ${settings.port} is taken: choose another with PORT.`) : error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    tell(STOPPING, null);
    server.closeIdleConnections();
  });
}

// `npm run restore` reads this to refuse while the server runs.
async function markRunning(settings: Env): Promise<string> {
  const marker = join(settings.dataDir, "server.pid");
  await writeFile(marker, `${process.pid}\n`);
  return marker;
}

function addressOf(server: Server, settings: Env): string {
  const { port } = server.address() as AddressInfo;
  return settings.publicOrigin ?? `http://${settings.host ?? "localhost"}:${port}`;
}

function requirePublicUrl(settings: Env): void {
  if (settings.publicOrigin !== undefined) return;
  throw new CannotStart("PUBLIC_URL is not set: say the address people will use, such as PUBLIC_URL=https://courtepointe.example.org.");
}

async function serveInProduction(): Promise<void> {
  const settings = env();
  requirePublicUrl(settings);
  const running = await serve(settings);
  stopOnSignal(running);
  console.log(`Courtepointe answers on ${running.address}`);
}

/** Ends the process with a sentence for what the person can mend, with the whole error for the rest. */
export function giveUp(error: unknown): never {
  const known = error instanceof CannotStart || error instanceof EnvError;
  console.error(known ? error.message : error);
  process.exit(1);
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const { env: variables } = process;
  variables["NODE_ENV"] ??= "production";
  await serveInProduction().catch(giveUp);
}
