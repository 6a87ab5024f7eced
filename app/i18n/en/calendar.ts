import type { calendar as french } from "../fr/calendar.ts";

export const calendar: typeof french = {
  title: "Calendar",
  lede: "Your dates in your own calendar: it reads them again by itself, without a password.",
  make: "Get an address",
  makeHow: "Paste it in your calendar (“subscribe to a calendar”). Whoever knows it reads these dates and their titles; it can be taken back below.",
  which: "Which dates",
  mine: "Mine, in every programme",
  get: "Get the address",
  link: "The address of the calendar",
  feeds: "Addresses in use",
  feedsWhy: "Your dates are those of the actions and promises that bear your name, of the workshops you are noted present at, of the decisions you may give.",
  none: "No address so far.",
  since: (day) => `since ${day}`,
  revoke: "Take back",
  revoked: "The address no longer answers.",
  own: (name) => `Dates of ${name}`,
  kinds: {
    action: (title) => title,
    workshop: (title) => title,
    decision: (title) => `Decision awaited: ${title}`,
    promise: (title) => `Promise: ${title}`,
    loan: (title) => `Loan due back: ${title}`,
    agreement: (title) => `Agreement ends: ${title}`,
  },
};
