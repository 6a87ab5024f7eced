import type { Draft } from "./draft.ts";
import { asWords } from "./search-text.ts";

/** A row of the index. */
export interface Entry {
  id: string;
  workspaceId: string;
  audience: string;
  kind: string;
  subjectId: string;
  title: string;
  body: string;
}

/** Titles stand in an index: what is longer is found in the body. */
const MOST_TITLE = 160;

/** The entries of a record, one per audience that has words to find it by. */
export function entriesOf(workspaceId: string, kind: string, draft: Draft): Entry[] {
  const numbers = numberWords(draft);
  return draft.passages.flatMap(({ audience, title, text }) => {
    const folded = asWords(title);
    const body = folded + numbers + asWords(text);
    if (body === "") return [];
    return [{ id: `${draft.id}:${audience}`, workspaceId, audience, kind, subjectId: draft.id, title: folded.slice(0, MOST_TITLE) + numbers, body }];
  });
}

/** « H 16 » is found as h16, and as h and 16. */
function numberWords({ number, letter }: Draft): string {
  if (number === null) return "";
  return letter === null ? ` ${number}` : ` ${letter.toLowerCase()}${number} ${number}`;
}
