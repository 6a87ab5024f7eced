import type { form as french } from "../fr/form.ts";

export const form: typeof french = {
  required: "required",
  errorsTitle: "Nothing was saved:",
  choose: "Choose…",
  conflictTitle: "Someone changed this text in the meantime",
  conflictBody: "Nothing is lost: compare, keep what suits, then save again.",
  yours: "Your text",
  theirs: "The saved text",
  unknownAmount: "n/k: not known, never counted as 0",
  dismiss: "Close this message",
  previousPage: "Previous page",
  nextPage: "Next page",
  pages: (page: number, pages: number) => `page ${page} of ${pages}`,
  pagerLabel: "Pages of the list",
  seal: { yes: "Y", no: "N", unknown: "n/k", expired: "Y" },
  sealLong: { yes: "yes, accepted", no: "no, refused", unknown: "no answer yet", expired: "acceptance expired" },
};
