import type { settings as french } from "../fr/settings.ts";

export const settings: typeof french = {
  title: "Workspace settings",
  name: "Workspace name",
  language: "Language of new members",
  timeZone: "Time zone",
  rate: "Rate: one person-month in money",
  rateHint: "Optional. Without a rate, money and person-months are never added; with one, the page shows it.",
  rateUnit: "per p.m",
  saved: "The settings are saved.",
  export: "Export the whole workspace",
  exportHint: "One JSON file: every record with its links, and the computed figures.",
  exportLink: "Download the export",
  program: "Programme settings",
  currencyLocked: "Amounts are recorded in this currency: it no longer changes.",
  noActor: "nobody for now",
};
