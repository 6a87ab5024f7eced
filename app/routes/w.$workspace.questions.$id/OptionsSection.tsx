import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { OptionFields } from "#app/ui/option/OptionFields.tsx";
import { OptionSheet } from "#app/ui/option/OptionSheet.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { QuestionPage } from "./route.tsx";
import "#app/i18n/words/option.ts";

/** The options one under the other, each edited in place. */
export function OptionsSection({ page }: { page: QuestionPage }) {
  const t = useT();
  const { options } = page.question;
  return (
    <Section id="options" title={t.option.howMany(options.length)} definition={t.option.optionsDefinition}>
      {options.length === 0 && <EmptyState>{t.option.none}</EmptyState>}
      {options.map((option) => (
        <OptionSheet key={option.id} option={option}>{page.may.write && <EditOption option={option} />}</OptionSheet>
      ))}
      {page.may.write && <AddOption key={options.length} />}
    </Section>
  );
}

function EditOption({ option }: { option: QuestionPage["question"]["options"][number] }) {
  const t = useT();
  const answer = useActionData();
  const [refused, kept] = [refusedForm(answer, `option:${option.id}`), refusedForm(answer, `trash-option:${option.id}`)];
  const labels = { label: t.option.label, pros: t.option.pros, cons: t.option.cons, benchmark: t.option.benchmark };
  return (
    <Disclosure small open={refused !== null || kept !== null} summary={<>{t.option.editOption}<span className="visually-hidden">{t.common.colon}{option.label}</span></>}>
      <PostForm name={`option:${option.id}`} refused={refused} submit={t.common.save} hidden={{ id: option.id }} revision={option.revision} labels={labels}>
        {({ typed }) => <OptionFields typed={typed} option={option} />}
      </PostForm>
      {option.outcome === null && <PostForm name={`trash-option:${option.id}`} refused={kept} submit={t.option.trashOption} hidden={{ id: option.id }} look="quiet" />}
    </Disclosure>
  );
}

function AddOption() {
  const t = useT();
  const refused = refusedForm(useActionData(), "add-option");
  return (
    <Disclosure summary={t.option.addOption} open={refused !== null}>
      <PostForm name="add-option" refused={refused} submit={t.common.add}>{({ typed }) => <OptionFields typed={typed} />}</PostForm>
    </Disclosure>
  );
}
