import { z } from "zod";
import { choice, id, maybeChoice, maybeDay, maybeId, revision, text } from "#app/domain/form/fields.ts";
import { EXCHANGE_DIRECTIONS, EXCHANGE_KINDS } from "./exchange.ts";

const said = { stakeholderId: id(), kind: maybeChoice(EXCHANGE_KINDS), what: text(1_000), on: maybeDay(), openingItemId: maybeId(), answersId: maybeId() };
export const newExchangeInput = z.object({ ...said, direction: choice(EXCHANGE_DIRECTIONS) });
export const reviseExchangeInput = z.object({ ...said, id: id(), revision: revision() });
export const exchangeIdInput = z.object({ id: id() });
