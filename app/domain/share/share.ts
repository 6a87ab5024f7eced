/** Days a shared link may last, 14 unless said otherwise. */
export const SHARE_DAYS = ["7", "14", "30", "90"] as const;
export const USUAL_SHARE_DAYS = "14";

export type ShareState = "open" | "expired" | "revoked";

/** What became of a shared link. */
export function shareState(link: { revokedAt: Date | null; expiresAt: Date }, now: Date): ShareState {
  if (link.revokedAt) return "revoked";
  return link.expiresAt <= now ? "expired" : "open";
}

/** As much as is kept of what a link was opened with. */
export const READING_DEVICES = ["phone", "computer", "program"] as const;
export type ReadingDevice = (typeof READING_DEVICES)[number];

/** The kind of device behind a user agent; previews of messengers, robots and the silent ones are programs. */
export function deviceOf(userAgent: string | null): ReadingDevice {
  if (!userAgent || !/^Mozilla\/|^Opera\//.test(userAgent) || /bot|crawl|spider|preview|slurp|facebookexternalhit|headless|monitor/i.test(userAgent)) return "program";
  return /Mobi|Android|iPhone|iPad/i.test(userAgent) ? "phone" : "computer";
}
