import type { ProposalKind } from "../proposal.ts";
import { event, link } from "./event.server.ts";
import { hypothesis } from "./hypothesis.server.ts";
import { category, purpose, usage } from "./lists.server.ts";
import { commitment, means, person, stakeholder } from "./people.server.ts";
import type { Recorder } from "./taking.server.ts";
import { benefit, observation, openingItem, option, question, quote, risk } from "./words.server.ts";
import { action, decision } from "./work.server.ts";

/** What each kind becomes, inside a transaction. */
export const RECORDERS: Record<ProposalKind, Recorder> = {
  event, person, stakeholder, category, usage, purpose, means, benefit, risk, hypothesis, action, question, option,
  "opening-item": openingItem, quote, decision, commitment, observation, link,
};
