import { formatInteger } from "#app/platform/format.ts";
import type { proposal as french } from "../fr/proposal.ts";

const n = (count: number) => formatInteger(count, "en");
const kinds: Record<string, string> = {
  event: "event", person: "person", stakeholder: "stakeholder", category: "category", usage: "use", purpose: "purpose", means: "means", benefit: "benefit", risk: "risk", hypothesis: "hypothesis",
  action: "action", question: "open question", option: "option", "opening-item": "opening item", quote: "quote", decision: "decision", commitment: "commitment", observation: "observation", link: "link",
};
const many: Record<string, string> = { person: "people", category: "categories", means: "means", hypothesis: "hypotheses" };
const proposals = (count: number) => `${n(count)} ${count === 1 ? "proposal" : "proposals"}`;

export const proposal: typeof french = {
  title: (state, count) => {
    if (count === 0) return { pending: "Nothing to decide", accepted: "No proposal accepted", refused: "No proposal refused", gone: "No proposal gone" }[state];
    return `${proposals(count)} ${{ pending: "to decide", accepted: "accepted", refused: "refused", gone: "gone" }[state]}`;
  },
  lede: "What a report or an answer seems to say. Nothing is recorded before it is accepted.",
  keys: "j and k to go from line to line, a to accept, x to refuse.",
  none: {
    pending: "All is decided. Import a report, or a page that has changed.",
    accepted: "What you accept will be listed here, with what it became.",
    refused: "What you refuse will be listed here, and can come back.",
    gone: "What the text no longer says, without anyone having decided, will be listed here.",
  },
  filters: "Filter the proposals",
  states: { pending: "To decide", accepted: "Accepted", refused: "Refused", gone: "Gone from the text" },
  kinds,
  kindCount: (kind, count) => `${n(count)} ${count === 1 ? (kinds[kind] ?? kind) : (many[kind] ?? `${kinds[kind] ?? kind}s`)}`,
  allKinds: "all",
  oneSource: (source) => `Source: ${source}`,
  allSources: "all sources",
  importAnother: "Import a report",
  becomes: {
    event: "Becomes a workshop, with the people present.", person: "Joins the directory, and those present at the workshop.", means: "Added to the means of its stakeholder; of the sponsor when none is named.",
    category: "Found in the list of categories, or added to it.", usage: "Found in the list of uses, or added to it.", purpose: "Found in the list of purposes, or added to it.",
    hypothesis: "Becomes a hypothesis once its pair is known, else a line to sort.", decision: "Keeps its words among the lines to sort: a decision is taken on its page.", link: "Added to the notes of the workshop.",
  },
  uncertain: { kind: "kind to check", name: "name to check", "day-without-year": "year to give", amount: "amount to check", "same-as": "may be known already", owner: "whose?", category: "category to check" },
  near: (name) => `close to “${name}”: accepted as it is, it stays apart.`,
  under: (parent) => `under “${parent}”`,
  line: (number) => `l. ${number}`,
  choose: (text) => `Choose “${text}”`,
  accept: "Accept",
  update: "Update",
  refuse: "Refuse",
  edit: "Edit before accepting",
  acceptEdited: "Accept like this",
  acceptCertain: "Accept the sure ones",
  acceptAll: (count) => `Accept all (${n(count)})`,
  acceptChosen: "Accept those ticked",
  refuseChosen: "Refuse those ticked",
  reopen: "Decide again",
  became: "See what it became",
  changed: "the text has changed",
  changedSinceAccepted: "the text has changed since you accepted",
  nothing: "nothing",
  dropped: (count) => `${n(count)} accepted ${count === 1 ? "item is" : "items are"} no longer in the page`,
  droppedDef: "They stay recorded: delete them yourself if they have no place any more.",
  kind: "Kind",
  sameAs: "Is it somebody known?",
  somebodyElse: "no, apart",
  dayWithoutYear: (monthDay) => `The text says ${monthDay.slice(3)}/${monthDay.slice(0, 2)}, without a year.`,
  accepted: (count, left) => `${proposals(count)} accepted${left > 0 ? `; ${n(left)} left to complete` : ""}.`,
  refused: (count) => `${proposals(count)} refused.`,
  reopened: "The proposal is to be decided again.",
  fields: {
    title: "Title", on: "Date", hours: "Hours", place: "Place", facilitator: "Facilitator", theme: "Theme", challenge: "Challenge", organisations: "Organisations", outcomes: "Outcomes", name: "Name",
    organisation: "Organisation", otherOrganisations: "Other organisations", skills: "Skills", category: "Category", label: "Label", audience: "Audience", kind: "Kind", stakeholder: "Stakeholder",
    quantity: "Quantity", what: "What", constraint: "Constraint", means: "Means", statement: "Statement", lens: "Lens", usage: "Use", threshold: "How will we know?", owner: "Owner",
    coOwners: "With", dueOn: "Due", deliverable: "Deliverable", deliverableKind: "Kind of deliverable", question: "Question", askedBy: "Asked by", pros: "For", cons: "Against", description: "Description",
    family: "Family", text: "Words", author: "Author", howUsed: "How", url: "Address", present: "Presence", workshopKind: "Kind", amount: "Amount", unit: "Unit", state: "State",
  },
};
