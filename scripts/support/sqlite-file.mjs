import Database from "better-sqlite3";

/**
 * Makes one whole file of a copied database and its log, and says what is wrong with it as a database of ours:
 * undefined when nothing is. The file is written to: give a copy.
 */
export function faultOf(file) {
  let database;
  try {
    database = new Database(file, { fileMustExist: true });
    database.pragma("journal_mode = DELETE");
    const check = database.pragma("integrity_check", { simple: true });
    if (check !== "ok") return `its integrity check says: ${check}`;
    if (database.pragma("foreign_key_check").length > 0) return "some of its rows point to rows that are not there";
    const ours = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
    return ours === undefined ? "it is not a database of this program" : undefined;
  } catch (error) {
    return error.message;
  } finally {
    database?.close();
  }
}
