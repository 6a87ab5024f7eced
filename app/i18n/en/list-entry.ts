import type { listEntry as french } from "../fr/list-entry.ts";

export const listEntry: typeof french = {
  title: "Lists",
  lede: "They are used all over the workspace. An entry in use retires, it is never deleted.",
  names: {
    category: "Stakeholder categories",
    purpose: "Purposes and their audience",
    lens: "Lenses of benefits and risks",
    "workshop-outcome": "Workshop outcomes",
  },
  usages: "Usages have a page of their own.",
  label: "Label",
  audience: "Audience",
  newLabel: "New entry",
  uses: (n) => n === 0 ? `not used yet` : n === 1 ? `used once` : `used ${n} times`,
  retired: "retired",
  up: (label) => `Move “${label}” up`,
  down: (label) => `Move “${label}” down`,
  rename: (label) => `Edit “${label}”`,
  renameHint: "An edited label becomes your text: it is no longer translated.",
  retire: "Retire",
  unretire: "Bring back",
  remove: "Delete",
  saved: "The list is saved.",
};
