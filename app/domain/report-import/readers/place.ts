import { draft, type Draft } from "../draft.ts";
import type { ReportText } from "../report-text.ts";
import { eventDraft } from "./event.ts";

/** Where the event was held is a means too, of somebody who is to be said. */
export function placeOf(text: ReportText): Draft[] {
  const event = eventDraft(text);
  const place = typeof event?.fields.place === "string" ? event.fields.place : "";
  const line = place === "" ? undefined : text.head.find(({ text: words }) => words.includes(place));
  return line ? [draft("means", line, place, { fields: { kind: "premises", label: place, stakeholder: "" }, uncertain: "owner" })] : [];
}
