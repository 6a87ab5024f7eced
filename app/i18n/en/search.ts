import type { search as french } from "../fr/search.ts";

const kinds: Record<string, string> = {
  program: "Programme", version: "Version", "opening-item": "Opening item", usage: "Usage", stakeholder: "Stakeholder", person: "Person",
  means: "Means", commitment: "Commitment", pair: "Pair", iteration: "Iteration", hypothesis: "Hypothesis", experiment: "Experiment", evidence: "Evidence",
  verdict: "What was learned", "captured-line": "Line to sort", "first-step": "First step", movement: "Loss movement", benefit: "Benefit",
  risk: "Risk", impact: "Benefit or risk", "decision-request": "Decision asked", decision: "Decision", question: "Open question",
  option: "Option", action: "Action", workshop: "Workshop", observation: "Observation", quote: "Quote", objection: "Objection", page: "Page",
};

export const search: typeof french = {
  open: "Search",
  title: "Search",
  lede: "Everything you may read in this workspace: whole words or their beginning, in any order, with or without accents.",
  field: "Words",
  go: "Search",
  placeholder: "mobility school, H 16…",
  ask: "Type a word: the records that hold it will appear here.",
  nothing: (q) => `Nothing holds “${q}”.`,
  results: "Results",
  found: (count, more) => (more ? `More than ${count} results` : count === 1 ? "1 result" : `${count} results`),
  all: "All results",
  next: "More",
  previous: "Back",
  untitled: "untitled",
  iteration: (number) => `Iteration ${number}`,
  keys: "↑ ↓ to choose, Enter to open, Esc to close",
  kinds,
  rebuild: "Make the index again",
  rebuildWhy: "Useful after a restore, if a record cannot be found.",
  rebuilt: (records) => `Index made again: ${records} records.`,
};
