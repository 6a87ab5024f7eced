import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { ancestorsOf } from "#app/domain/hypothesis/lineage.ts";
import { find } from "#app/domain/record/record.server.ts";
import type { Provenance } from "#app/domain/stakeholder/provenance.ts";
import { originStep, type OriginStep } from "./origin-path.ts";

type Row = Provenance & { originSubjectId: string | null; originNote: string | null };

/** The way a record came: planned, or out of a version, its iteration and an event. It ends with the record itself, by its name. */
export async function originPathOf(actor: Actor, row: Row, self: string): Promise<OriginStep[]> {
  return [...(await originOf(actor, row)), originStep("self", { label: self })];
}

/** The same for a hypothesis, with the hypotheses it was before, from the first. */
export async function originPathOfHypothesis(actor: Actor, id: string): Promise<OriginStep[]> {
  const hypothesis = await find(actor, t.hypotheses, id);
  const lineage = await lineageOf(actor, hypothesis.lineageId);
  const self = lineage.find((one) => one.id === id);
  const before = self ? [...(ancestorsOf(self, lineage) as typeof lineage)].reverse() : [];
  const first = before[0] ? await find(actor, t.hypotheses, before[0].id) : hypothesis;
  return [
    ...(await originOf(actor, first)),
    ...before.map(({ id: ancestor, statement, number, relation, programSlug }) => originStep("ancestor", { label: statement, number, relation, at: { kind: "hypothesis", id: ancestor, programSlug } })),
    originStep("self", { label: hypothesis.statement, number: hypothesis.number, relation: hypothesis.relation }),
  ];
}

async function lineageOf(actor: Actor, lineageId: string) {
  const { id, parentId, relation, number, statement } = t.hypotheses;
  return db()
    .select({ id, parentId, relation, number, statement, iterationNumber: t.iterations.number, programSlug: t.programs.slug })
    .from(t.hypotheses)
    .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
    .innerJoin(t.programs, eq(t.programs.id, t.iterations.programId))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.lineageId, lineageId)));
}

async function originOf(actor: Actor, row: Row): Promise<OriginStep[]> {
  if (row.origin === "planned") return [originStep("planned", { label: row.originNote ?? "" })];
  const around = await iterationSteps(actor, row.originIterationId);
  const through = await throughStep(actor, row);
  return through ? [...around, through] : around;
}

async function iterationSteps(actor: Actor, id: string | null): Promise<OriginStep[]> {
  if (!id) return [];
  const base = alias(t.resourceVersions, "base");
  const [row] = await db()
    .select({ number: t.iterations.number, question: t.iterations.question, versionId: base.id, version: base.name, programSlug: t.programs.slug })
    .from(t.iterations)
    .innerJoin(t.programs, eq(t.programs.id, t.iterations.programId))
    .leftJoin(base, eq(base.id, t.iterations.baseVersionId))
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.id, id)));
  if (!row) return [];
  const { number, question, versionId, version, programSlug } = row;
  const from = versionId ? [originStep("version", { label: version ?? "", at: { kind: "version", id: versionId, programSlug } })] : [];
  return [...from, originStep("iteration", { number, label: question, at: { kind: "iteration", id, programSlug } })];
}

/** What made it appear: an event that has its page, or the words someone left. */
async function throughStep(actor: Actor, { originThrough, originSubjectId, originNote }: Row): Promise<OriginStep | null> {
  if (originThrough === null) return null;
  const said = originStep(originThrough, { label: originNote ?? "" });
  if (!originSubjectId) return said;
  const found = await eventOf(actor, originThrough, originSubjectId);
  return found ? originStep(originThrough, { label: found.label || (originNote ?? ""), at: found.at }) : said;
}

async function eventOf(actor: Actor, through: NonNullable<Provenance["originThrough"]>, id: string): Promise<{ label: string; at: NonNullable<OriginStep["at"]> } | null> {
  const of = { workshop: t.workshops, observation: t.observations }[through as "workshop" | "observation"];
  if (through === "response") return responseOf(actor, id);
  if (!of) return null;
  const label = through === "workshop" ? t.workshops.title : t.observations.what;
  const [row] = await db()
    .select({ label, programSlug: t.programs.slug })
    .from(of)
    .innerJoin(t.programs, eq(t.programs.id, of.programId))
    .where(and(eq(of.workspaceId, actor.workspaceId), eq(of.id, id), isNull(of.deletedAt)));
  return row ? { label: row.label, at: { kind: through as "workshop" | "observation", id, programSlug: row.programSlug } } : null;
}

/** A response shows itself among the results of its questionnaire. */
async function responseOf(actor: Actor, id: string): Promise<{ label: string; at: NonNullable<OriginStep["at"]> } | null> {
  const [row] = await db()
    .select({ questionnaireId: t.responses.questionnaireId, programSlug: t.programs.slug })
    .from(t.responses)
    .innerJoin(t.questionnaires, eq(t.questionnaires.id, t.responses.questionnaireId))
    .innerJoin(t.programs, eq(t.programs.id, t.questionnaires.programId))
    .where(and(eq(t.responses.workspaceId, actor.workspaceId), eq(t.responses.id, id)));
  return row ? { label: "", at: { kind: "questionnaire", id: row.questionnaireId, programSlug: row.programSlug } } : null;
}
