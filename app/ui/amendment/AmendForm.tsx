import { Form } from "@remix-run/react";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "../primitives/Button.tsx";
import { Disclosure } from "../primitives/Disclosure.tsx";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextArea } from "../primitives/TextArea.tsx";
import { TextField } from "../primitives/TextField.tsx";
import "#app/i18n/words/closing.ts";

type AmendFormProps = {
  subjectKind: "verdict" | "hypothesis" | "evidence" | "movement" | "iteration";
  subjectId: string;
  field: string;
  /** What is corrected, in words. */
  of: string;
  /** What live pages show now, as a person would type it. */
  current: string;
  /** What came back of a refused form named « amend:<subjectId>:<field> ». */
  refused?: { errors: Record<string, string>; values: Record<string, string | string[]> } | null;
};

/** A dated correction of a closed iteration. The page it stands on handles the form « amend ». */
export function AmendForm({ subjectKind, subjectId, field, of, current, refused }: AmendFormProps) {
  const t = useT();
  const words = t.closing.amend;
  const after = { label: words.after, name: "after", defaultValue: String(refused?.values.after ?? current), error: refused?.errors.after ?? refused?.errors[""] };
  return (
    <Disclosure small summary={words.of(of)} open={Boolean(refused)}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={`amend:${subjectId}:${field}`} />
        <input type="hidden" name="subjectKind" value={subjectKind} />
        <input type="hidden" name="subjectId" value={subjectId} />
        <input type="hidden" name="field" value={field} />
        {field === "result" && <SelectField {...after} empty={false} options={VERDICTS.map((value) => ({ value, label: t.verdict.word[value] }))} />}
        {field === "amount" && <TextField {...after} inputMode="decimal" />}
        {field !== "result" && field !== "amount" && <TextArea {...after} rows={2} />}
        <TextField label={words.reason} name="reason" required defaultValue={String(refused?.values.reason ?? "")} error={refused?.errors.reason} />
        <Button look="slim">{words.save}</Button>
      </Form>
    </Disclosure>
  );
}
