import { addAgreement } from "#app/domain/agreement/add-agreement.server.ts";
import { addExchange } from "#app/domain/exchange/add-exchange.server.ts";
import { addInteraction } from "#app/domain/interaction/add-interaction.server.ts";
import { addLoan } from "#app/domain/loan/add-loan.server.ts";
import { addUseSeen, returnLoan } from "#app/domain/loan/return-loan.server.ts";
import { addPromise } from "#app/domain/promise/add-promise.server.ts";
import { keepPromise } from "#app/domain/promise/keep-promise.server.ts";
import type { Event } from "../story.ts";
import { AGREEMENTS, CONTACTS, EXCHANGES, LOANS, PROMISES } from "./partnerships.ts";
import { projectEvents } from "./tell-projects.ts";

const loanEvents: readonly Event[] = LOANS.flatMap(({ key, to, on, returns, uses, ...loan }): Event[] => [
  {
    on,
    tell: async (actor, { known, programId }) => {
      const { what, count, dueOn, note } = loan;
      const commitmentId = "delivers" in loan ? known.id("commitment", loan.delivers) : null;
      known.keep("loan", key, (await addLoan(actor, { programId, stakeholderId: known.id("stakeholder", to), what, count, lentOn: on, dueOn, note, commitmentId })).id);
    },
  },
  ...returns.map((back): Event => ({ on: back.on, tell: (actor, { known }) => returnLoan(actor, { id: known.id("loan", key), ...back }) })),
  ...uses.map((use): Event => ({ on: use.on, tell: (actor, { known }) => addUseSeen(actor, { loanId: known.id("loan", key), ...use }) })),
]);

const agreementEvents: readonly Event[] = AGREEMENTS.map(({ on, parties, ...said }) => ({
  on, tell: (actor, { known, programId }) => addAgreement(actor, { programId, ...said, partyIds: parties.map((name) => known.id("stakeholder", name)) }),
}));

const promiseEvents: readonly Event[] = PROMISES.flatMap((promise): Event[] => [
  {
    on: promise.on,
    tell: async (actor, { known, programId }) => {
      const { to, what, dueOn, owner, on } = promise;
      const workshopId = "workshop" in promise ? known.id("workshop", promise.workshop) : null;
      known.keep("promise", what, (await addPromise(actor, { programId, what, dueOn, madeOn: on, owner, stakeholderId: known.id("stakeholder", to), workshopId })).id);
    },
  },
  ...("keptOn" in promise ? [{ on: promise.keptOn, tell: (actor, { known }) => keepPromise(actor, { id: known.id("promise", promise.what), on: promise.keptOn }) } satisfies Event] : []),
]);

const exchangeEvents: readonly Event[] = EXCHANGES.map((exchange) => ({
  on: exchange.on,
  tell: async (actor, { known, programId }) => {
    const { key, on, direction, kind, what } = exchange;
    const links = { openingItemId: "item" in exchange ? known.id("item", exchange.item) : null, answersId: "answers" in exchange ? known.id("exchange", exchange.answers) : null };
    known.keep("exchange", key, (await addExchange(actor, { programId, stakeholderId: known.id("stakeholder", exchange.with), direction, kind, what, on, ...links })).id);
  },
}));

const contactEvents: readonly Event[] = CONTACTS.map(({ on, with: name, ...said }) => ({
  on, tell: (actor, { known, programId }) => addInteraction(actor, { programId, stakeholderId: known.id("stakeholder", name), on, ...said }),
}));

/** Loans, agreements, promises, exchanges, contacts and projects: told after the actors, the pairs and the evidence they speak of. */
export const partnershipEvents: readonly Event[] = [...loanEvents, ...agreementEvents, ...promiseEvents, ...exchangeEvents, ...contactEvents, ...projectEvents];
