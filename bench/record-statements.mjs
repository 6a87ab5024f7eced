import Database from "better-sqlite3";

/**
 * Loaded before the product (`node --import`): tells the bench each statement that the product runs, in order, so that
 * the bare server runs the very same ones.
 */
const { prototype: database } = Database;
const { prototype: statement } = new Database(":memory:").prepare("SELECT 1").constructor;

const tell = (kind, sql, params) => process.send?.({ kind, sql, params: params.flat() });

for (const method of ["run", "get", "all"]) {
  const original = statement[method];
  statement[method] = function recorded(...params) {
    tell("statement", this.source, params);
    return original.apply(this, params);
  };
}

const { exec } = database;
database.exec = function recorded(sql) {
  tell("exec", sql, []);
  return exec.call(this, sql);
};
