import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { AmendedMark } from "#app/ui/amendment/AmendedMark.tsx";
import { AmendForm } from "#app/ui/amendment/AmendForm.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";
import "#app/i18n/words/closing.ts";

type OutcomeProps = { outcome: NonNullable<IterationPage["outcome"]>; iteration: IterationPage["iteration"]; answered: unknown };

/** What became of the base and why; after a stop, what was learned and what can serve again. */
export function Outcome({ outcome: { kind, said, uncertainty, mayAmend }, iteration: { id, base, target }, answered }: OutcomeProps) {
  const t = useT();
  const { fields } = t.closing;
  const title = kind === "produced" ? t.closing.produced(target) : kind === "stopped" ? t.closing.stopped : t.closing.kept(base ?? "");
  return (
    <Section id="issue" title={title}>
      <DefinitionList
        items={[
          ...said.map(({ field, text, amended }) => ({ term: fields[field], value: <>{text}{amended ? <AmendedMark /> : null}</> })),
          { term: fields.uncertaintyResolved, value: uncertainty && t.closing.uncertainty[uncertainty] },
        ]}
      />
      {mayAmend ? said.map(({ field, text }) => (
        <AmendForm key={field} subjectKind="iteration" subjectId={id} field={field} of={fields[field]} current={text} refused={refusedForm(answered, `amend:${id}:${field}`)} />
      )) : null}
    </Section>
  );
}
