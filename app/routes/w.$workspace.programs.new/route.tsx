import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";

export async function loader(received: LoaderFunctionArgs) {
  await requireMember(received, "program:write");
  return null;
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:write");
  form.delete("slug");
  return answer(actor.language, form, async () => {
    const input = parseForm(newProgramInput, form);
    const { slug } = await createProgram(actor, input);
    return redirectWithToast(paths.program(actor.workspaceSlug, slug), { message: dictionaries[actor.language].program.created(input.name) });
  });
}

export default function NewProgram() {
  const t = useT();
  const refused = refusedForm(useActionData(), "program");
  const typed = (name: string, otherwise = "") => ({
    name,
    defaultValue: (refused?.values[name] as string | undefined) ?? otherwise,
    error: refused?.errors[name],
  });
  return (
    <>
      <PageHeader title={t.workspace.newProgram} lede={t.program.createLede} />
      <Form method="post" className="form">
        <input type="hidden" name="form" value="program" />
        <TextField label={t.program.name} hint={t.program.nameHint} required autoFocus {...typed("name")} />
        <TextField label={t.program.purpose} optional {...typed("purpose")} />
        <TextField label={t.program.challenge} optional {...typed("challenge")} />
        <TextField label={t.program.currency} hint={t.program.currencyHint} required maxLength={3} {...typed("currency", "EUR")} />
        <TextField label={t.program.daysPerPersonMonth} required inputMode="decimal" {...typed("daysPerPersonMonth", "20")} />
        <TextField label={t.program.firstVersion} hint={t.program.firstVersionHint} required {...typed("firstVersion")} />
        <TextArea label={t.program.firstVersionDescription} optional {...typed("firstVersionDescription")} />
        <TextField label={t.program.sponsor} hint={t.program.usHint} optional {...typed("sponsor")} />
        <TextField label={t.program.facilitator} optional {...typed("facilitator")} />
        <Button look="main">{t.program.create}</Button>
      </Form>
    </>
  );
}
