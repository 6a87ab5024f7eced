import { z } from "zod";
import { choice, id, ids, maybeDay, maybeText, revision, text } from "#app/domain/form/fields.ts";
import { AGREEMENT_KINDS } from "./agreement.ts";

const said = { kind: choice(AGREEMENT_KINDS), title: text(300), reference: maybeText(200), signedOn: maybeDay(), untilOn: maybeDay(), note: maybeText(2_000), partyIds: ids() };
export const newAgreementInput = z.object(said);
export const reviseAgreementInput = z.object({ ...said, id: id(), revision: revision() });
export const agreementIdInput = z.object({ id: id() });
