const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day 'YYYY-MM-DD' of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes days the ISO way.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

const hours = new Map<string, Intl.DateTimeFormat>();

/** The hour and minute 'HH:MM' of an instant in a time zone. */
export function hourIn(timeZone: string, instant: Date): string {
  let format = hours.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", minute: "2-digit" });
    hours.set(timeZone, format);
  }
  return format.format(instant);
}

/** A time zone that this machine knows; Paris otherwise. */
export function knownTimeZone(timeZone: string | undefined): string {
  return timeZone && Intl.supportedValuesOf("timeZone").includes(timeZone) ? timeZone : "Europe/Paris";
}
