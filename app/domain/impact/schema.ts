import { z } from "zod";
import { LOSS_UNITS } from "#app/domain/affordable-loss/affordable-loss.ts";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { checked, choice, id, ids, maybeChoice, maybeDay, maybeId, maybeLevel, maybeText, money, revision, text } from "#app/domain/form/fields.ts";
import { DIRECTNESSES, IMPACT_KINDS, MATERIALITIES, TIME_SCALES } from "./impact.ts";
import { CONTROLS, EVOLUTION_READINGS, GROUPINGS, IMPACT_VIEWS } from "#app/domain/chart/evolution-spec.ts";
import { MEASURES, REGISTER_STATES } from "./register-filter.ts";

/** A sentence and what it is: nothing else is asked. */
export const newImpactForm = z.object({ kind: choice(IMPACT_KINDS), statement: text(2_000) });

const details = {
  forWhom: maybeText(500),
  directness: maybeChoice(DIRECTNESSES),
  exchangeable: checked(),
  quantifiable: checked(),
  expressible: checked(),
  materiality: maybeChoice(MATERIALITIES),
  timeScale: maybeChoice(TIME_SCALES),
  lensId: maybeId(),
  capturedBy: maybeText(500),
  disclosure: choice(DISCLOSURE_LEVELS),
};

export const impactEdit = z.object({ id: id(), revision: revision(), statement: text(2_000), ...details });
export type ImpactEdit = z.output<typeof impactEdit>;

/** Amounts of either unit are written the same way and kept in hundredths. */
export const judgementFields = {
  magnitude: maybeLevel(),
  confidence: maybeLevel(),
  likelihoodBefore: maybeLevel(),
  severityBefore: maybeLevel(),
  likelihoodAfter: maybeLevel(),
  severityAfter: maybeLevel(),
  unit: maybeChoice(LOSS_UNITS),
  amountLow: money(),
  amountLikely: money(),
  amountHigh: money(),
};

export const assessForm = z.object({ impactId: id(), versionId: id(), reason: maybeText(2_000), ...judgementFields });
export const impactPairsForm = z.object({ impactId: id(), pairIds: ids() });
export const controlActionForm = z.object({ impactId: id(), actionId: maybeId(), title: maybeText(500), owner: maybeText(200), dueOn: maybeDay() });
export const retireForm = z.object({ impactId: id(), reason: text(2_000) });

/** The filters of the register as an address carries them; what is not one of the answers filters nothing. */
export const registerFilter = z.object({
  kind: z.enum(IMPACT_KINDS).optional().catch(undefined),
  lens: z.uuid().optional().catch(undefined),
  materiality: z.enum(MATERIALITIES).optional().catch(undefined),
  time: z.enum(TIME_SCALES).optional().catch(undefined),
  measure: z.enum(MEASURES).optional().catch(undefined),
  directness: z.enum(DIRECTNESSES).optional().catch(undefined),
  version: z.uuid().optional().catch(undefined),
  state: z.enum(REGISTER_STATES).default("live").catch("live"),
});

/** What the page shows above the register, as its address carries it. */
export const impactView = z.object({
  view: z.enum(IMPACT_VIEWS).default("evolution").catch("evolution"),
  reading: z.enum(EVOLUTION_READINGS).default("level").catch("level"),
  by: z.enum(GROUPINGS).default("lens").catch("lens"),
  control: z.enum(CONTROLS).default("after").catch("after"),
  to: z.uuid().optional().catch(undefined),
});
export type ImpactView = z.output<typeof impactView>;
