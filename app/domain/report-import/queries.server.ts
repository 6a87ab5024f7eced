import { and, count, desc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { readReport, type ReportRead } from "./read-report.ts";

const SHOWN = 50;

/** The pages imported, each once with its last import, and how many proposals wait. */
export async function importedPages(actor: Actor, programId: string) {
  const { id, pageKey, title, format, source, createdAt, workspaceId } = t.reportImports;
  const rows = await db()
    .select({ id, pageKey, title, format, source, createdAt })
    .from(t.reportImports)
    .where(and(eq(workspaceId, actor.workspaceId), eq(t.reportImports.programId, programId)))
    .orderBy(desc(id));
  const waiting = await waitingByPage(actor, programId);
  const once = [...new Map(rows.toReversed().map((row) => [row.pageKey, row])).values()].reverse().slice(0, SHOWN);
  return once.map(({ createdAt: at, ...row }) => ({
    ...row, on: at.toISOString().slice(0, 10), times: rows.filter((one) => one.pageKey === row.pageKey).length, waiting: waiting.get(row.pageKey) ?? 0,
  }));
}

async function waitingByPage(actor: Actor, programId: string): Promise<Map<string, number>> {
  const { sourceKey, sourceKind, state, workspaceId } = t.proposals;
  const rows = await db()
    .select({ sourceKey, waiting: count() })
    .from(t.proposals)
    .where(and(eq(workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(sourceKind, "report"), eq(state, "pending")))
    .groupBy(sourceKey);
  return new Map(rows.map((row) => [row.sourceKey, row.waiting]));
}

/** The lines of an import from which nothing was taken. */
export async function linesLeft(actor: Actor, importId: string): Promise<{ title: string; left: ReportRead["left"] }> {
  const { title, text, format } = await find(actor, t.reportImports, importId);
  return { title, left: readReport(text, { format }).left };
}
