import { Form, useActionData } from "@remix-run/react";
import type { MemberView, SideChoice } from "#app/domain/member/queries.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { RoleField, SideField } from "./RoleAndSide.tsx";
import { LeaveForm, MemberButton } from "./SmallForms.tsx";
import "#app/i18n/words/member.ts";

export function ManageMember({ member, sides }: { member: MemberView; sides: readonly SideChoice[] }) {
  const t = useT();
  const answer = useActionData();
  const refused = ["member", "remove", "reset"].map((name) => refusedForm(answer, `${name}:${member.id}`)).find((one) => one !== null);
  const errors = refused?.errors ?? {};
  return (
    <Disclosure small summary={t.member.change(member.name)} open={Boolean(refused)}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={`member:${member.id}`} />
        <input type="hidden" name="id" value={member.id} />
        <input type="hidden" name="revision" value={refused?.present?.revision ?? member.revision} />
        <FormErrors errors={[errors[""]]} />
        <div className="form-row">
          <RoleField role={(refused?.values.role as string | undefined) ?? member.role} error={errors.role} />
          <SideField sides={sides} stakeholderId={(refused?.values.stakeholderId as string | undefined) ?? member.stakeholderId} error={errors.stakeholderId} />
        </div>
        <p><Button>{t.common.save}</Button></p>
      </Form>
      {member.isYou ? <LeaveForm /> : (
        <div className="btn-row">
          <MemberButton name="reset" id={member.id} label={t.member.reset} hint={t.member.resetHint} />
          <MemberButton name="remove" id={member.id} label={t.member.remove} />
        </div>
      )}
    </Disclosure>
  );
}
