import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { revise } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { carryOpeningStates } from "#app/domain/resource-version/carry-opening-states.server.ts";
import { mustBeFreeName } from "#app/domain/resource-version/revise-version.server.ts";
import type { ClosingDraft } from "./closing-draft.server.ts";

type Iteration = { id: string; programId: string; baseVersionId: string | null; targetVersionId: string | null };
type Judged = ClosingDraft["judgements"];

/**
 * Inside a transaction: the version this iteration leaves the programme with. Produced, it is the expected one, dated and named,
 * open where its base was; otherwise the base stays and the expected version goes on being expected.
 */
export async function settleVersion(actor: Actor, iteration: Iteration, draft: ClosingDraft): Promise<string> {
  const { baseVersionId, targetVersionId, programId } = iteration;
  if (draft.outcome !== "produced") return existing(baseVersionId);
  const id = existing(targetVersionId);
  await mustBeFreeName(actor, { id, programId }, draft.versionName, "versionName");
  const place = { kind: "version", programId, iterationId: iteration.id } as const;
  await revise(actor, t.resourceVersions, place, { id, values: {
    name: draft.versionName, state: "produced", producedOn: actor.today, producedByIterationId: iteration.id,
    ...(draft.versionDescription ? { description: draft.versionDescription } : {}), ...judgedColumns(draft.judgements),
  } });
  await audit(actor, { ...place, event: "produced", id });
  if (baseVersionId) await carryOpeningStates(actor, { programId, iterationId: iteration.id, fromVersionId: baseVersionId, toVersionId: id });
  return id;
}

function existing(versionId: string | null): string {
  if (!versionId) throw conflict("outcome", "iterationNotOpen");
  return versionId;
}

/** Only what was judged is written over. */
function judgedColumns(judgements: Judged) {
  const of = (name: string) => judgements?.[name];
  const [image, engagement, openness, attractiveness] = [of("image-risk"), of("engagement"), of("openness"), of("attractiveness")];
  return {
    ...(image ? { imageRisk: image.level, imageRiskComment: image.comment } : {}),
    ...(engagement ? { engagement: engagement.level, engagementComment: engagement.comment } : {}),
    ...(openness ? { openness: openness.level, opennessComment: openness.comment } : {}),
    ...(attractiveness ? { attractiveness: attractiveness.level, attractivenessComment: attractiveness.comment } : {}),
  };
}
