import { mkdirSync } from "node:fs";
import { installDependencies, requireNode } from "./support/dependencies.mjs";

requireNode();
installDependencies();
process.env.NODE_ENV = "development";

// Imported here, for they may only just have been installed.
const { createServer } = await import("vite");
const vite = await createServer({ server: { middlewareMode: true } });
const load = (path) => vite.ssrLoadModule(path);
const { env, isPostgres } = await load("#app/platform/env.ts");
const { makeApp } = await load("#app/http/edge/make-app.ts");
const { migrateStore } = await load("#db/migrate.ts");
const { openStore } = await load("#db/store.ts");

const settings = env();
if (!isPostgres(settings.databaseUrl)) mkdirSync(settings.dataDir, { recursive: true });
await migrateStore(settings.databaseUrl);
await openStore({ url: settings.databaseUrl });
const app = makeApp({
  env: settings,
  build: () => load("virtual:remix/server-build"),
  files: vite.middlewares,
});
app.listen(settings.port, settings.host, () => console.log(`Courtepointe (development) answers on http://localhost:${settings.port}`));
