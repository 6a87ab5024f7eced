import type { fr } from "../fr.ts";

export const common: (typeof fr)["common"] = {
  product: "Courtepointe",
  add: "Add",
  save: "Save",
  cancel: "Cancel",
  close: "Close",
  edit: "Edit",
  remove: "Delete",
  undo: "Restore",
  back: "Back",
  next: "Next",
  yes: "yes",
  no: "no",
  none: "none",
  optional: "optional",
  unknown: "n/k",
  unknownLong: "not known",
  today: "today",
  yesterday: "yesterday",
  days: (n: number) => `${n} d`,
};
