import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/edition.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import type { Preview } from "./route.tsx";

/** One button: what it freezes is what the page shows. */
export function IssueForm({ page: { last, audience }, refused }: { page: Preview; refused: RefusedForm }) {
  const t = useT();
  const words = t.edition.issue;
  return (
    <>
      <PostForm name="issue" refused={refused} submit={words.button(last + 1)} look="main" hidden={{ audience, after: String(last) }} />
      <p className="def">{words.definition(t.edition.for[audience])}</p>
    </>
  );
}
