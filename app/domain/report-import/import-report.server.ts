import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { keepProposalsStep, type KeptCounts } from "#app/domain/proposal/keep-proposals.server.ts";
import { said } from "#app/domain/proposal/proposal.ts";
import { create } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { readReport, type ReportRead } from "./read-report.ts";
import { isSamePage } from "./same-page.ts";
import type { SourceFormat } from "./source-line.ts";

export interface ReportToImport {
  programId: string;
  text: string;
  /** Read from the text when not known. */
  format?: SourceFormat | null;
  /** The name of the file, or "" for what was pasted. */
  source?: string;
  /** The year of days written without one; the one given before for this page when not said. */
  year?: number | null;
}
export interface Imported {
  importId: string;
  pageKey: string;
  title: string;
  counts: KeptCounts;
  /** Lines with words from which nothing was taken. */
  left: number;
}

const LONGEST_KEY = 160;

/** Keeps a text and what it proposes, which is nothing yet; the same page again shows only what changed. Refuses a text with nothing to take. */
export async function importReport(actor: Actor, input: ReportToImport): Promise<Imported> {
  const page = await knownPage(actor, input);
  const format = input.format ?? undefined;
  const read = readReport(input.text, { format, year: input.year ?? page?.year ?? null });
  if (read.proposed.length === 0) throw refusal("text", "nothingToTake");
  const pageKey = page?.key ?? (folded(read.title).slice(0, LONGEST_KEY) || "sans titre");
  return write(actor.workspaceId, async () => {
    const importId = await keepText(actor, input, read, pageKey);
    const counts = await keepProposalsStep(actor, { programId: input.programId, sourceKind: "report", sourceKey: pageKey, sourceId: importId, proposed: read.proposed });
    return { importId, pageKey, title: read.title, counts, left: read.left.length };
  });
}

/** The text already kept is not kept twice in a row. */
async function keepText(actor: Actor, { programId, text, source = "" }: ReportToImport, { title, format }: ReportRead, pageKey: string): Promise<string> {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const { reportImports: imports } = t;
  const [last] = await db()
    .select({ id: imports.id, sha256: imports.sha256 })
    .from(imports)
    .where(and(eq(imports.workspaceId, actor.workspaceId), eq(imports.programId, programId), eq(imports.pageKey, pageKey)))
    .orderBy(desc(imports.id))
    .limit(1);
  if (last?.sha256 === sha256) return last.id;
  const kept = await create(actor, imports, { kind: "report-import", programId }, { programId, pageKey, title: title.slice(0, 300), format, source: source.slice(0, 300), text, sha256 });
  return kept.id;
}

const COMPARED = 30;

/** The page that the text is a later state of: by its title, or by its lines when the title changed; with the year it was read in. */
async function knownPage(actor: Actor, { programId, text, format }: ReportToImport): Promise<{ key: string; year: number | null } | null> {
  const title = folded(readTitle(text, format ?? undefined)).slice(0, LONGEST_KEY);
  const { reportImports: imports } = t;
  const pages = await db()
    .select({ key: imports.pageKey, text: imports.text })
    .from(imports)
    .where(and(eq(imports.workspaceId, actor.workspaceId), eq(imports.programId, programId)))
    .orderBy(desc(imports.id))
    .limit(COMPARED);
  const page = pages.find(({ key }) => key === title) ?? pages.find((one) => isSamePage(one.text, text));
  return page ? { key: page.key, year: await yearOf(actor, programId, page.key) } : null;
}

/** The title is at the top: the rest need not be read to know it. */
const readTitle = (text: string, format: SourceFormat | undefined): string => readReport(text.slice(0, 5_000), { format }).title;

async function yearOf(actor: Actor, programId: string, sourceKey: string): Promise<number | null> {
  const [row] = await db()
    .select({ fields: t.proposals.fields })
    .from(t.proposals)
    .where(and(eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(t.proposals.sourceKind, "report"), eq(t.proposals.sourceKey, sourceKey), eq(t.proposals.kind, "event")));
  const on = row ? said(row.fields, "on") : "";
  return on === "" ? null : Number(on.slice(0, 4));
}
