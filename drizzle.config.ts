import { defineConfig } from "drizzle-kit";

const postgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "");

/** Only for drizzle-kit: `npm run db:generate` runs it once for each engine. */
export default defineConfig(
  postgres
    ? { dialect: "postgresql", schema: "./db/schema.postgres.ts", out: "./db/migrations/postgres" }
    : { dialect: "sqlite", schema: "./db/schema/*.ts", out: "./db/migrations/sqlite" },
);
