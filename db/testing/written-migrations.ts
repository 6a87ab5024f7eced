import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of migrations as drizzle-kit would write it, one per text of `statements`; the caller removes it. */
export function writeMigrations(statements: string[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "courtepointe-migrations-"));
  mkdirSync(join(folder, "meta"));
  const entries = statements.map((text, idx) => {
    const tag = `000${idx}_written`;
    writeFileSync(join(folder, `${tag}.sql`), text.trim().replaceAll(/;\n+/g, ";\n--> statement-breakpoint\n"));
    return { idx, version: "6", when: 1000 + idx, tag, breakpoints: true };
  });
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ version: "7", entries }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
