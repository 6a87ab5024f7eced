import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { journalOf, newTestDraft, newTestPair } from "#app/domain/iteration/testing/test-iterations.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { choosePair } from "./choose-pair.server.ts";
import { choosePairInput } from "./schema.ts";

useTestStore();

const choice = (values: object) => choosePairInput.parse({ chosen: "on", ...values });

describe("choosePair", () => {
  it("records the rule's result of that day, the choice, its reason and the dissent; again replaces it", async () => {
    const actor = await newOwner();
    const { iteration, pairId } = await newTestDraft(actor);
    await choosePair(actor, iteration.id, choice({ pairId, dissent: "Trop tôt pour Ana" }));
    await choosePair(actor, iteration.id, choice({ pairId, chosen: "", reason: "Plus personne pour l’accueillir" }));
    const rows = await db().select().from(t.pairChoices).where(eq(t.pairChoices.workspaceId, actor.workspaceId));
    expect(rows).toMatchObject([{ chosen: false, ruleResult: "best", reason: "Plus personne pour l’accueillir", dissent: "" }]);
    expect(await journalOf(actor, rows[0]!.id)).toEqual(["created", "chosen", "changed chosen", "changed reason", "changed dissent", "set-aside"]);
  });

  it("asks for a reason against the rule, and only then", async () => {
    const actor = await newOwner();
    const { program, iteration } = await newTestDraft(actor);
    const weak = await newTestPair(actor, program.id, 1, "no");
    await expect(choosePair(actor, iteration.id, choice({ pairId: weak }))).rejects.toMatchObject({ fields: { reason: { code: "choiceReasonMissing" } } });
    await choosePair(actor, iteration.id, choice({ pairId: weak, chosen: "" }));
    await choosePair(actor, iteration.id, choice({ pairId: await newTestPair(actor, program.id, 2, "unknown") }));
  });

  it("takes no pair of another programme nor of another workspace", async () => {
    const actor = await newOwner();
    const { iteration, pairId } = await newTestDraft(actor);
    const stranger = await newTestDraft(await newOwner());
    await expect(choosePair(actor, iteration.id, choice({ pairId: stranger.pairId }))).rejects.toBeInstanceOf(NotFound);
    const other = await newTestDraft(actor);
    await expect(choosePair(actor, iteration.id, choice({ pairId: other.pairId }))).rejects.toMatchObject({ fields: { pairId: { code: "pairOfAnotherProgram" } } });
    await expect(choosePair(await newOwner(), iteration.id, choice({ pairId }))).rejects.toBeInstanceOf(NotFound);
  });
});
