import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { disclosureRefusal, isLegalRisk, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { ImpactKind } from "./impact.ts";

/** A lens is an entry of the workspace's list of lenses. Null when none was given. */
export async function lensCodeOf(actor: Actor, lensId: string | null | undefined): Promise<string | null> {
  if (!lensId) return null;
  const [lens] = await db()
    .select({ code: t.listEntries.seedKey })
    .from(t.listEntries)
    .where(and(eq(t.listEntries.workspaceId, actor.workspaceId), eq(t.listEntries.id, lensId), eq(t.listEntries.list, "lens")));
  if (!lens) throw refusal("lensId", "notOneOfOurs");
  return lens.code;
}

/** A legal risk stays inside. */
export async function mustStayInside(actor: Actor, impact: { kind: ImpactKind; lensId?: string | null; disclosure?: DisclosureLevel }): Promise<void> {
  const lensCode = await lensCodeOf(actor, impact.lensId);
  const legal = isLegalRisk({ kind: impact.kind, lensCode });
  if (disclosureRefusal(impact.disclosure ?? "team", { "legal-risk": legal })) throw refusal("disclosure", "legalRiskStaysInside");
}

/** Pairs named for something of a programme are pairs of that programme. */
export async function mustBePairsOf(actor: Actor, programId: string, field: string, pairIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(pairIds)];
  if (wanted.length === 0) return;
  const rows = await db()
    .select({ id: t.pairs.id })
    .from(t.pairs)
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), eq(t.pairs.programId, programId), inArray(t.pairs.id, wanted), isNull(t.pairs.deletedAt)));
  if (rows.length !== wanted.length) throw refusal(field, "notOneOfOurs");
}
