import { useActionData } from "@remix-run/react";
import { TEST_ANSWERS } from "#app/domain/pair/pair.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { TEST_FIELDS } from "#app/ui/pair/pair-tests.ts";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { PairData } from "./route.tsx";

export function TestsSection({ data: { pair, mayWrite } }: { data: PairData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "tests");
  const { named, notes } = pair;
  if (!named) return null;
  const items = TEST_FIELDS.map((test) => ({ term: t.pair.test[test], value: <><b>{t.pair.answer[named[test]]}</b>{notes[test] ? <span className="soft"> · {notes[test]}</span> : null}</> }));
  const labels = Object.fromEntries(TEST_FIELDS.flatMap((test) => [[test, t.pair.test[test]], [`${test}Note`, `${t.pair.test[test]} · ${t.pair.testNote}`]]));
  return (
    <Section title={t.pair.tests} definition={t.pair.testsDef} aside={t.pair.rule[pair.rule]} id="tests">
      <DefinitionList items={items} />
      {mayWrite ? (
        <Disclosure summary={t.common.edit} open={Boolean(refused)}>
          <PostForm key={pair.revision} name="tests" refused={refused} hidden={{ id: pair.id }} revision={pair.revision} labels={labels} submit={t.pair.saveTests}>
            {({ typed }) => TEST_FIELDS.map((test) => (
              <div className="form-row" key={test}>
                <RadioGroup label={t.pair.test[test]} look="segmented" options={TEST_ANSWERS.map((value) => ({ value, label: t.pair.answer[value] }))} {...typed(test, named[test])} />
                <TextField label={t.pair.testNote} optional maxLength={500} {...typed(`${test}Note`, notes[test])} />
              </div>
            ))}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
