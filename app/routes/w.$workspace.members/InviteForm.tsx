import { Form, useActionData } from "@remix-run/react";
import { INVITATION_DAYS } from "#app/domain/member/member.ts";
import type { SideChoice } from "#app/domain/member/queries.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { RoleField, SideField } from "./RoleAndSide.tsx";
import "#app/i18n/words/member.ts";

export function InviteForm({ sides }: { sides: readonly SideChoice[] }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "invite");
  const value = (name: string) => refused?.values[name] as string | undefined;
  const errors = refused?.errors ?? {};
  return (
    <Section title={t.member.invite} definition={t.member.inviteDef}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="invite" />
        <FormErrors errors={[errors[""]]} />
        <div className="form-row">
          <RoleField role={value("role")} error={errors.role} />
          <TextField label={t.member.days} name="days" inputMode="numeric" defaultValue={value("days") ?? String(INVITATION_DAYS.usual)} error={errors.days} />
        </div>
        <div className="form-row">
          <SideField sides={sides} stakeholderId={value("stakeholderId")} error={errors.stakeholderId} />
          <TextField label={t.member.stakeholderName} name="stakeholderName" optional maxLength={200} defaultValue={value("stakeholderName")} error={errors.stakeholderName} />
        </div>
        <p><Button look="main">{t.member.inviteSubmit}</Button></p>
      </Form>
    </Section>
  );
}
