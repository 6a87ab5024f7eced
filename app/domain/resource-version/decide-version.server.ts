import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import type { DecisionAnswer } from "#app/domain/decision/decision.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { versionStateAfter } from "./resource-version.ts";

/** Step of a decision on a version: a Go authorises it, a Stop refuses it, a Pause changes nothing. */
export async function decideVersion(actor: Actor, versionId: string, answer: DecisionAnswer): Promise<void> {
  const version = await find(actor, t.resourceVersions, versionId);
  const next = versionStateAfter(version.state, answer);
  if (next === null) throw refusal("answer", version.state === "expected" ? "versionNotProduced" : "versionOpenedAlready");
  if (next === version.state) return;
  const dated = next === "refused" ? { refusedOn: actor.today } : { authorisedOn: actor.today };
  const place = { kind: "version" as const, programId: version.programId };
  await revise(actor, t.resourceVersions, place, { id: versionId, values: { state: next, ...dated } });
  await audit(actor, { ...place, event: next === "refused" ? "refused" : "authorised", id: versionId });
}
