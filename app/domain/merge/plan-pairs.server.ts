import type { Actor } from "#app/domain/access/actor.ts";
import { change, type Moved, type Row } from "./moved.server.ts";
import { planReferences, rowsLeadingTo } from "./plan-references.server.ts";
import { PAIR_REFERENCES } from "./references.server.ts";

export interface PairsPlan {
  moves: Moved[];
  /** The pair of each that becomes the other one. */
  joined: { keptId: string; mergedId: string; usageId: string }[];
}

const ofStakeholder = { table: "pairs", field: "stakeholderId" } as const;

/**
 * The pairs of the stakeholder merged go to the kept one. Where both stand in a pair of the same usage, the two become one:
 * what hangs on the second hangs on the first, and the second goes to the trash; a pair in the trash gives way to a live one.
 */
export async function planPairs(actor: Actor, keptId: string, mergedId: string): Promise<PairsPlan> {
  const [kept, merged] = [await rowsLeadingTo(actor, ofStakeholder, keptId), await rowsLeadingTo(actor, ofStakeholder, mergedId)];
  const plan: PairsPlan = { moves: [], joined: [] };
  for (const pair of merged) {
    const twin = kept.find((one) => one.programId === pair.programId && one.usageId === pair.usageId);
    if (!twin) plan.moves.push(change("pairs", pair, "stakeholderId", keptId));
    else if (pair.deletedAt) continue;
    else if (twin.deletedAt) plan.moves.push(...exchanged(twin, pair, keptId, mergedId));
    else {
      plan.moves.push(...(await joinedInto(actor, twin, pair)));
      plan.joined.push({ keptId: twin.id, mergedId: pair.id, usageId: String(pair.usageId) });
    }
  }
  return plan;
}

/** In three steps: one usage and one stakeholder make one pair at any moment. */
function exchanged(trashed: Row, live: Row, keptId: string, mergedId: string): Moved[] {
  return [change("pairs", trashed, "stakeholderId", null), change("pairs", live, "stakeholderId", keptId), change("pairs", { ...trashed, stakeholderId: null }, "stakeholderId", mergedId)];
}

const TESTS = ["connected", "interested", "strongBenefits", "acceptableRisks"] as const;

async function joinedInto(actor: Actor, kept: Row, merged: Row): Promise<Moved[]> {
  const learned = TESTS.flatMap((test) => (kept[test] === "unknown" && merged[test] !== "unknown" ? [change("pairs", kept, test, merged[test])] : []));
  const noted = ["connection", ...TESTS.map((test) => `${test}Note`)].flatMap((field) => (kept[field] === "" && merged[field] !== "" ? [change("pairs", kept, field, merged[field])] : []));
  return [...(await planReferences(actor, PAIR_REFERENCES, kept.id, merged.id)), ...learned, ...noted, change("pairs", merged, "deletedAt", actor.now), change("pairs", merged, "deletedBy", actor.memberId)];
}
