declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that tests copy: a file for SQLite, the name of a template for PostgreSQL. */
    testTemplate: string;
  }
}
export {};
