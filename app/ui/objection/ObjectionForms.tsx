import { useLocation } from "@remix-run/react";
import { OBJECTION_TRANSITIONS, type ObjectionState } from "#app/domain/objection/objection.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "../form/OneButton.tsx";
import { PostForm } from "../form/PostForm.tsx";
import type { RefusedForm } from "../form/refused-form.ts";
import { Disclosure } from "../primitives/Disclosure.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextArea } from "../primitives/TextArea.tsx";
import type { ShownObjection } from "./ObjectionCard.tsx";

/** What the reader may do: the team answers; members are those who may see to a reply. */
export interface ObjectionPowers {
  answer: boolean;
  members: readonly { id: string; name: string }[];
  /** The refusal of the form of this name, if it was just refused. */
  refusedOf: (form: string) => RefusedForm;
}

type FormsProps = { objection: ShownObjection; powers: ObjectionPowers };

export function ObjectionForms({ objection, powers }: FormsProps) {
  const { own, written } = objection;
  return (
    <div className="objection-forms">
      {powers.answer && objection.state !== "withdrawn" ? <ReplyForm objection={objection} powers={powers} /> : null}
      {powers.answer || own || written ? <FollowForms objection={objection} powers={powers} /> : null}
    </div>
  );
}

const useHere = () => {
  const { pathname, search } = useLocation();
  return `${pathname}${search}`;
};

function ReplyForm({ objection: { id, revision, reply, text }, powers }: FormsProps) {
  const t = useT();
  const name = `reply:${id}`;
  const refused = powers.refusedOf(name);
  const to = useHere();
  return (
    <Disclosure small open={refused !== null} summary={<>{reply ? t.objection.replyAgain : t.objection.reply}<span className="visually-hidden">{t.common.colon}{text}</span></>}>
      <PostForm key={revision} name={name} refused={refused} hidden={{ id, to }} revision={revision} labels={{ reply: t.objection.replyText }} submit={t.objection.sendReply}>
        {({ typed }) => <TextArea required rows={3} label={t.objection.replyText} {...typed("reply", reply)} />}
      </PostForm>
    </Disclosure>
  );
}

const DO = { accepted: "accept", withdrawn: "withdraw", open: "reopen" } as const;

function FollowForms({ objection, powers }: FormsProps) {
  const t = useT();
  const to = useHere();
  const { id, state, own, written, text, owner } = objection;
  const names = { assign: `assign:${id}`, state: `state:${id}`, trash: `trash:${id}` };
  const [assign, ...others] = [names.assign, names.state, names.trash].map(powers.refusedOf);
  const mayBecome = (next: ObjectionState): next is keyof typeof DO => next !== "answered" && (powers.answer || (own && next !== "accepted"));
  return (
    <Disclosure small open={[assign, ...others].some((one) => one !== null)} summary={<>{t.objection.more}<span className="visually-hidden">{t.common.colon}{text}</span></>}>
      {powers.answer ? (
        <PostForm key={owner?.id ?? ""} name={names.assign} refused={assign ?? null} hidden={{ id, to }} submit={t.objection.assignDo} look="slim">
          {({ typed }) => <SelectField label={t.objection.assign} empty={t.objection.nobody} options={powers.members.map((one) => ({ value: one.id, label: one.name }))} {...typed("ownerMemberId", owner?.id ?? "")} />}
        </PostForm>
      ) : null}
      <FormErrors errors={others.flatMap((one) => Object.values(one?.errors ?? {}))} />
      <div className="btn-row">
        {OBJECTION_TRANSITIONS[state].filter(mayBecome).map((next) => <OneButton key={next} name={names.state} fields={{ id, to, state: next }} label={t.objection[DO[next]]} />)}
        {powers.answer || written ? <OneButton name={names.trash} fields={{ id, to }} label={t.objection.trash} look="quiet" /> : null}
      </div>
    </Disclosure>
  );
}
