import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { amendmentsTo } from "#app/domain/amendment/queries.server.ts";
import { attachmentsOfEach } from "#app/domain/attachment/queries.server.ts";
import { experimentsOf } from "#app/domain/experiment/queries.server.ts";
import { hypothesisWithEvidence, lineageOf } from "#app/domain/hypothesis/queries.server.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { originPathOfHypothesis } from "#app/domain/origin-path/origin-path.server.ts";
import { pairsOfProgramNamed } from "#app/domain/pair-choice/queries.server.ts";
import { shellOf } from "#app/domain/program/queries.server.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";

export async function composeHypothesis(actor: Actor, id: string) {
  const { pair, ...hypothesis } = await hypothesisWithEvidence(actor, id);
  const { iteration, program } = await iterationWithVersions(actor, hypothesis.iterationId);
  const [shell, lineage, amendments, pairs, experiments, originPath, files] = await Promise.all([
    shellOf(actor, program), lineageOf(actor, { programId: program.id, lineageId: hypothesis.lineageId }),
    amendmentsTo(actor, hypothesis.verdict ? [id, hypothesis.verdict.id] : [id]), pairsOfProgramNamed(actor, program.id), experimentsOf(actor, iteration.id),
    originPathOfHypothesis(actor, id), attachmentsOfEach(actor, "evidence", hypothesis.facts.map((fact) => fact.id)),
  ]);
  const t = dictionaries[actor.language];
  const read = (value: unknown): string => { const verdict = VERDICTS.find((one) => one === value); return verdict ? t.verdict.word[verdict] : String(value ?? ""); };
  return {
    shell, lineage, today: actor.today, originPath,
    files: hypothesis.facts.map(({ id: evidence, fact }) => ({ fact, list: { workspace: actor.workspaceSlug, kind: "evidence" as const, id: evidence, mayWrite: iteration.state !== "closed" && can(actor.role, "attachment:write"), items: files.get(evidence) ?? [] } })),
    may: can(actor.role, "hypothesis:write"),
    mayAmend: iteration.state === "closed" && can(actor.role, "iteration:amend"),
    amendments: amendments.map(({ id: amendmentId, field, on, reason, before, after }) => ({ id: amendmentId, field, on, reason, before: read(before), after: read(after) })),
    iteration: { id: iteration.id, number: iteration.number, state: iteration.state },
    hypothesis: { ...hypothesis, pair: pairLabel(t, pair) },
    pairs: pairs.map((one) => ({ value: one.id, label: pairLabel(t, one) })),
    experiments: experiments.map((one) => ({ value: one.id, label: one.title })),
  };
}
export type HypothesisPage = Awaited<ReturnType<typeof composeHypothesis>>;
