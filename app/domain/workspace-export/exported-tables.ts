/** Tables that an export leaves out, and why. Every other table of the database is exported: a test goes through all of them. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  accounts: "an account belongs to a person, who may be in several workspaces; members stand for them",
  sessions: "they open an account",
  resetLinks: "they open an account",
  heldForms: "texts on their way to a page, kept for a day",
  attempts: "the rate limit of sign-in",
  responseAbilities: "what a respondent can afford to lose is read by them alone",
  calendarFeeds: "they open a calendar",
  roomPhones: "they open a room",
  briefPresences: "who has a page open, for a minute",
  searchEntries: "made from the records",
  searchWords: "made from the records",
  names: "apart, under « names »",
};

/** Columns that no export holds: secrets, and what is derived from other columns. */
export const HIDDEN_COLUMNS: readonly string[] = ["tokenHash", "passwordHash", "searchText"];

/** The table of the tenant itself: its id is the workspace. */
export const TENANT = "workspaces";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value as the export writes it: instants in ISO 8601, keys in order, so that the same data give the same bytes. */
export function inOrder(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]));
  }
  return value as Json;
}
