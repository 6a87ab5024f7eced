import { draft, type Draft } from "../draft.ts";
import type { ReportText } from "../report-text.ts";

const LONGEST_LABEL = 120;

/** The addresses a text gives, with the words before them. */
export const linkDrafts = ({ items }: ReportText): Draft[] =>
  items.flatMap((item) => item.links.map(({ url, label }) => {
    const named = label.length <= LONGEST_LABEL ? label : "";
    return draft("link", item, named ? `${named} : ${url}` : url, { fields: { label: named, url }, identity: url });
  }));
