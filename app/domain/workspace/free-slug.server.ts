import { like, or, eq, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { slugOf } from "#app/domain/form/slug.ts";

const RESERVED = new Set(["new", "settings", "export"]);

/** The slug of a name, or with the first number that is free in the table (and under the condition given). */
export async function freeSlug(
  table: SQLiteTable & { slug: SQLiteColumn },
  name: string,
  fallback: string,
  within: (taken: SQL | undefined) => SQL | undefined = (taken) => taken,
): Promise<string> {
  const wanted = slugOf(name) || fallback;
  const rows = await db()
    .select({ slug: table.slug })
    .from(table as SQLiteTable)
    .where(within(or(eq(table.slug, wanted), like(table.slug, `${wanted}-%`))));
  const taken = new Set([...RESERVED, ...rows.map((row) => row.slug as string)]);
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
