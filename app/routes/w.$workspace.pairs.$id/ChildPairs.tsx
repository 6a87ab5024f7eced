import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PairLines } from "#app/ui/pair/PairLines.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { PairData } from "./route.tsx";

/** A category pair keeps its category; the real stakeholders come as its children. */
export function ChildPairs({ data: { pair, workspace, stakeholders, mayWrite } }: { data: PairData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "child");
  const free = stakeholders.filter(({ id }) => !pair.children.some((child) => child.stakeholderId === id));
  return (
    <Section title={t.pair.children} id="children">
      {pair.children.length === 0 ? <p className="soft">{t.pair.noChildren}</p> : <PairLines workspace={workspace} pairs={pair.children} />}
      {mayWrite && free.length > 0 ? (
        <PostForm key={pair.children.length} name="child" refused={refused} submit={t.pair.addChild}>
          {({ typed }) => <SelectField label={t.pair.stakeholder} required options={free.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />}
        </PostForm>
      ) : null}
    </Section>
  );
}
