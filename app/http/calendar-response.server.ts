import ical, { ICalCalendarMethod } from "ical-generator";
import type { CalendarDate } from "#app/domain/calendar/calendar-date.ts";

export interface CalendarEntry extends Pick<CalendarDate, "kind" | "id" | "on" | "writtenAt"> {
  summary: string;
  description: string;
  url: string;
}

/** Days of a programme as a calendar reads them (RFC 5545): whole days, each with its page. The same dates give the same bytes. */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: { company: "Courtepointe", product: "Courtepointe" }, ttl: 3_600 });
  for (const { kind, id, on, writtenAt, ...said } of entries) {
    calendar.createEvent({ id: `${kind}-${id}@courtepointe`, start: new Date(`${on}T00:00:00Z`), allDay: true, stamp: writtenAt, ...said });
  }
  return calendar.toString();
}
