import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import type { PairData } from "./route.tsx";

export function ConnectionSection({ data: { pair, mayWrite } }: { data: PairData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "edit");
  return (
    <Section title={t.pair.connection} id="connection">
      <p className={pair.connection ? "keep-lines" : "soft"}>{pair.connection || t.pair.notSaid}</p>
      {mayWrite ? (
        <Disclosure summary={t.pair.edit} open={Boolean(refused)}>
          <PostForm key={pair.revision} name="edit" refused={refused} hidden={{ id: pair.id }} revision={pair.revision} labels={{ connection: t.pair.connection }} submit={t.common.save}>
            {({ typed }) => <TextArea label={t.pair.connection} {...typed("connection", pair.connection)} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
