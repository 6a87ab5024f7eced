import { plural } from "../plural.ts";
import type { quote as french } from "../fr/quote.ts";

export const quote: typeof french = {
  title: (n: number) => `${n} ${plural.en(n, "quote", "quotes")}`,
  lede: "The very words, with the consent of who said them before they leave the team.",
  none: "The words heard in workshops and interviews will appear here.",
  text: "What was said",
  author: "Who said it",
  authorPerson: "or someone known",
  consent: "Its author agrees to it being shown outside the team",
  consented: "with consent",
  level: "Readable by",
  workshop: "Workshop",
  anonymous: "unnamed",
  add: "Add a quote",
  added: "Quote recorded.",
  edit: "Edit",
  saved: "Quote saved.",
  trash: "Move to the trash",
  trashed: "Quote moved to the trash.",
  restored: "Quote restored.",
};
