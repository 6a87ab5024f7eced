import type { trash as french } from "../fr/trash.ts";

export const trash: typeof french = {
  title: "Trash",
  lede: "Nothing is lost: each item comes back, with its links.",
  count: (n) => n === 1 ? `One item in the trash` : `${n} items in the trash`,
  empty: "What people delete waits here to be restored. Nothing for now.",
  restore: "Restore",
  restoreThis: (what) => `Restore ${what}`,
  restored: "It is back.",
  by: (name, when) => `by ${name}, ${when}`,
  onDay: (when) => `on ${when}`,
  kind: "Kind",
  all: "everything",
  filter: "Filter",
};
