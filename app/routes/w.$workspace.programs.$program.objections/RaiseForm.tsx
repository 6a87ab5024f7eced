import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import type { ObjectionList } from "./compose-objections.server.ts";

const KINDS = ["decision-request", "version", "impact", "opening-item"] as const;

/** One text is enough; who said it, on what and who sees to it may be told. */
export function RaiseForm({ page, refused }: { page: ObjectionList; refused: RefusedForm }) {
  const t = useT();
  const { reader, persons, stakeholders, subjects, powers } = page;
  const group = (heading: string, kind: string, rows: readonly { id: string; label: string }[]) =>
    (rows.length === 0 ? [] : [{ heading, options: rows.map(({ id, label }) => ({ value: `${kind}:${id}`, label })) }]);
  const named = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ id, label: name }));
  const raisers = [...group(t.objection.persons, "person", named(persons)), ...group(t.objection.stakeholders, "stakeholder", named(stakeholders))];
  const about = KINDS.flatMap((kind) => group(t.objection.subjects[kind] ?? "", kind, subjects.filter((one) => one.kind === kind)));
  return (
    <PostForm name="raise" refused={refused} submit={t.objection.raise} look="main">
      {({ typed }) => (
        <>
          <TextArea required rows={2} maxLength={2_000} label={t.objection.text} {...typed("text")} />
          <div className="form-row">
            <SelectField optional label={t.objection.raisedBy} empty={t.objection.myself(reader)} options={raisers} {...typed("raisedBy")} />
            <SelectField optional label={t.objection.subject} empty={t.objection.wholeProgram} options={about} {...typed("subject")} />
            <SelectField optional label={t.objection.owner} empty={t.objection.nobody} options={powers.members.map(({ id, name }) => ({ value: id, label: name }))} {...typed("ownerMemberId")} />
          </div>
        </>
      )}
    </PostForm>
  );
}
