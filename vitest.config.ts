import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const databaseTests = ["app/**/*.db.test.{ts,tsx}", "db/**/*.db.test.ts", "scripts/**/*.db.test.ts"];

/** Rules and components: no store. */
const pure: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "pure",
    include: ["{app,db,scripts,bench}/**/*.test.{ts,tsx,mjs}"],
    exclude: databaseTests,
    env: { DATABASE_URL: "" },
  },
};

/** The same tests run on each engine. */
const onEngine = (name: "sqlite" | "postgres", url: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: databaseTests, env: { DATABASE_URL: url }, globalSetup: `db/testing/${name}.setup.ts` },
});

function engines(): TestProjectInlineConfiguration[] {
  const sqlite = onEngine("sqlite", "");
  const server = process.env.TEST_POSTGRES_URL;
  if (server) return [sqlite, onEngine("postgres", server)];
  if (process.env.CI === "true") throw new Error("TEST_POSTGRES_URL is not set: in CI both engines are tested");
  return [sqlite];
}

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: { isolate: false, passWithNoTests: true, projects: [pure, ...engines()] },
});
