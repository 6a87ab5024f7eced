import type { workshopReport as french } from "../fr/workshop-report.ts";
import { plural } from "../plural.ts";

export const workshopReport: typeof french = {
  title: "Report",
  lede: "Made from what the workshop gathered: it follows what is sorted and mended.",
  about: "The workshop",
  program: "Programme", kind: "Kind", on: "Date", place: "Place", facilitator: "Led by",
  theme: "Theme", challenge: "Challenge", agenda: "Agenda", questions: "Open questions on the table",
  present: (n: number) => `${n} ${plural.en(n, "person", "people")} present`,
  unnamed: (n: number) => `${n} ${plural.en(n, "person who is", "people who are")} not named outside the team`,
  lines: (n: number) => `What was said: ${n} ${plural.en(n, "line", "lines")}`,
  ofKind: (kind: string, n: number) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${n})`,
  unsorted: "Other lines",
  votes: "The vote", votesCaption: "Voices by pair, one per phone", pair: "Pair usage × stakeholder", voices: "Voices",
  actions: (n: number) => `${n} ${plural.en(n, "action", "actions")} decided`,
  actionsCaption: "Actions decided at the workshop", action: "Action", owner: "Owner", dueOn: "Due", deliverable: "Deliverable",
  observations: "Surprises", photos: "Photos and documents", notes: "Notes",
  document: {
    note: "Report of a workshop", edition: "Report", page: "Page {page} of {pages}", source: "Source:", annexes: "Annexes", notes: "Notes", empty: "Nothing noted.", continued: "(continued)",
  },
  file: "report",
  formats: { docx: "Word", md: "Markdown", wiki: "MediaWiki" },
  download: "Download",
  send: "Send",
  mail: "Prepare an e-mail",
  mailDef: "A draft opens in your mail program: attach the file to it, or paste the text below.",
  mailSubject: (title: string) => `Report: ${title}`,
  mailBody: (title: string, lines: number, actions: number) =>
    `Hello,\n\nHere is the report of “${title}”: ${lines} ${plural.en(lines, "line", "lines")}, ${actions} ${plural.en(actions, "action", "actions")} decided.\n`,
  text: "The text to copy",
  copy: "Copy the text", copied: "Copied",
  nothing: "Nothing is noted of this workshop yet: the lines of the room, who was there and the actions will come here.",
};
