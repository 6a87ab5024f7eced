import type { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendmentsOf } from "#app/domain/amendment/queries.server.ts";

const SAID = ["outcomeReason", "learned", "reusable"] as const;

/** What a closed iteration came to, in the words that are read now. */
export async function outcomeOf(actor: Actor, iteration: typeof t.iterations.$inferSelect) {
  const { row, amended } = withAmendments(iteration, await amendmentsOf(actor, iteration.id));
  return {
    kind: row.outcome, uncertainty: row.outcome === "stopped" ? row.uncertaintyResolved : null, mayAmend: can(actor.role, "iteration:amend"),
    said: SAID.map((field) => ({ field, text: row[field], amended: amended.includes(field) })).filter(({ text }) => text !== ""),
  };
}
