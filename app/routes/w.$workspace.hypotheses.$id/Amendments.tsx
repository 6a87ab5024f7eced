import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { AmendForm } from "#app/ui/amendment/AmendForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { HypothesisPage } from "./compose-hypothesis.server.ts";
import "#app/i18n/words/closing.ts";

const FIELDS = ["statement", "threshold", "result", "learning"] as const;
const isField = (field: string): field is (typeof FIELDS)[number] => (FIELDS as readonly string[]).includes(field);

/** What was written, what is read now and why; a closed iteration is corrected here. */
export function Amendments({ page, answered }: { page: HypothesisPage; answered: unknown }) {
  const t = useT();
  const language = useLanguage();
  const { amendments, mayAmend } = page;
  if (amendments.length === 0 && !mayAmend) return null;
  return (
    <Section title={t.hypothesis.amendments} definition={t.closing.amend.title}>
      <ul className="lines lines-plain">
        {amendments.map(({ id, field, on, reason, before, after }) => (
          <li key={id}><b>{t.hypothesis.amended(isField(field) ? t.hypothesis.amendable[field] : field, formatDay(on, language))}</b> <s>{before}</s> → {after} <span className="soft">{reason}</span></li>
        ))}
      </ul>
      {mayAmend ? <Forms page={page} answered={answered} /> : null}
    </Section>
  );
}

function Forms({ page: { hypothesis }, answered }: { page: HypothesisPage; answered: unknown }) {
  const t = useT();
  const { id, statement, threshold, verdict } = hypothesis;
  const subjects = [
    { kind: "hypothesis", id, field: "statement", current: statement },
    { kind: "hypothesis", id, field: "threshold", current: threshold },
    ...(verdict ? [{ kind: "verdict", id: verdict.id, field: "result", current: verdict.result }, { kind: "verdict", id: verdict.id, field: "learning", current: verdict.learning }] as const : []),
  ] as const;
  return subjects.map(({ kind, id: subjectId, field, current }) => (
    <AmendForm key={field} subjectKind={kind} subjectId={subjectId} field={field} of={t.hypothesis.amendable[field]} current={current} refused={refusedForm(answered, `amend:${subjectId}:${field}`)} />
  ));
}
