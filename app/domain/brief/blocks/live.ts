import type { BriefBlock } from "../brief-document.ts";
import type { LiveBlock } from "../live-blocks.ts";
import type { BriefContext } from "./context.ts";
import { calendarTable, conditionsTable, objectionsTable, optionsTable } from "./decisions.ts";
import { evolutionPicture } from "./evolution.ts";
import { benefitsTable, risksTable } from "./impacts.ts";
import { tellingResults, verdictsPicture } from "./learned.ts";
import { lossPicture, lossTable } from "./loss.ts";
import { openingLists, versionsTable } from "./opening.ts";
import { meansPicture, stakeholdersTable } from "./people.ts";

/** Each live block made from the facts. */
export const LIVE: Record<LiveBlock, (context: BriefContext) => BriefBlock[]> = {
  loss: lossTable, benefits: benefitsTable, risks: risksTable, verdicts: tellingResults, versions: versionsTable, stakeholders: stakeholdersTable, objections: objectionsTable,
  options: optionsTable, calendar: calendarTable, opening: openingLists, conditions: conditionsTable,
  "evolution-chart": evolutionPicture, "loss-chart": lossPicture, "verdicts-chart": verdictsPicture, "means-chart": meansPicture,
};
