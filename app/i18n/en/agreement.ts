import { plural } from "../plural.ts";
import type { agreement as french } from "../fr/agreement.ts";

export const agreement: typeof french = {
  title: (n: number) => `${n} ${plural.en(n, "agreement", "agreements")}`,
  lede: "Conventions, non-disclosure agreements and licences: who is bound, since when, until when, with the signed document.",
  none: "What is signed, or about to be, will appear here with its document.",
  add: "Note an agreement",
  name: "Subject",
  kind: "Kind",
  kinds: { convention: "convention", nda: "non-disclosure", licence: "licence" },
  parties: "Parties",
  noParty: "no party noted",
  reference: "Reference",
  signedOn: "Signed on",
  untilOn: "Until",
  note: "Note",
  more: "Parties, days, reference",
  edit: "Edit",
  states: { ended: "ended", ending: "ends soon", "in-force": "in force", unsigned: "to sign" },
  signed: (day: string) => `signed on ${day}`,
  until: (day: string) => `until ${day}`,
  noEnd: "without an end",
  trash: "Move to the trash",
  added: "Agreement noted.",
  saved: "Agreement saved.",
  trashed: "Agreement moved to the trash.",
};
