import { z } from "zod";
import { choice, id, maybeChoice, maybeId, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { saidPairFields, type SaidPair } from "#app/domain/pair/said-pair.ts";
import { LINEAGE_RELATIONS } from "./lineage.ts";

const said = { threshold: maybeText(2_000), controlled: maybeText(2_000), dependsOnOthers: maybeText(2_000) };

const CAME_THROUGH = ["workshop", "observation", "response", "introduction"] as const;

/** « Where did you come from? »: planned unless said otherwise. */
const provenance = {
  origin: z.enum(["planned", "emerged"]).default("planned"),
  originThrough: maybeChoice(CAME_THROUGH),
  originSubjectId: maybeId(),
  originNote: maybeText(500),
};

export const addHypothesisInput = z.object({ ...saidPairFields, statement: text(2_000), ...said, ...provenance });
export type AddHypothesis = z.output<typeof addHypothesisInput>;

/** What a hypothesis says of itself, once its pair is known. */
export type HypothesisTexts = Omit<AddHypothesis, keyof SaidPair>;

export const reviseHypothesisInput = z.object({ pairId: id(), statement: text(2_000), ...said, revision: revision() });
export type ReviseHypothesis = z.output<typeof reviseHypothesisInput>;

/** What a hypothesis asks first: how we will know. */
export const writeThresholdInput = z.object({ threshold: text(2_000), revision: revision() });

/** Into another iteration: as it is, changed (a new statement), or split (one statement a line). */
export const deriveHypothesisInput = z.object({
  relation: choice(LINEAGE_RELATIONS),
  /** Empty: the iteration in preparation or running. */
  iterationId: maybeId(),
  statements: maybeText(10_000),
  threshold: maybeText(2_000),
});
export type DeriveHypothesis = z.output<typeof deriveHypothesisInput>;
