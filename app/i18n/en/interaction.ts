import { plural } from "../plural.ts";
import type { interaction as french } from "../fr/interaction.ts";

export const interaction: typeof french = {
  title: (n: number) => `${n} ${plural.en(n, "contact", "contacts")}`,
  definition: "Meetings, calls, messages, events: also those that led nowhere. The latest 50.",
  none: "A call, a meeting, a message: what led nowhere is noted too.",
  add: "Note a contact",
  what: "What was said",
  stakeholder: "With",
  person: "Person",
  kind: "Through",
  kinds: { meeting: "meeting", call: "call", message: "message", event: "event" },
  on: "On",
  ledTo: "Led to",
  leads: { nothing: "nothing", "next-step": "a next step", commitment: "a commitment" },
  led: { nothing: "led nowhere", "next-step": "a next step was agreed", commitment: "a commitment came of it" },
  program: "Programme",
  more: "Day, way, what it led to",
  edit: "Edit",
  trash: "Move to the trash",
  added: "Contact noted.",
  saved: "Contact saved.",
  trashed: "Contact moved to the trash.",
};
