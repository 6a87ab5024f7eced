import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "../form/refused-form.ts";
import { TextField } from "../primitives/TextField.tsx";
import "#app/i18n/words/option.ts";

type Typed = ReturnType<typeof typedIn>;

/** What an open question says. */
export function QuestionFields({ typed, question }: { typed: Typed; question?: { question: string; askedBy: string } }) {
  const t = useT();
  return (
    <>
      <TextField label={t.option.question} {...typed("question", question?.question)} />
      <TextField optional label={t.option.askedBy} {...typed("askedBy", question?.askedBy)} />
    </>
  );
}
