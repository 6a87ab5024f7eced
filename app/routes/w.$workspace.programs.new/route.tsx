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
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { ProgramFields } from "./ProgramFields.tsx";

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
  return (
    <>
      <PageHeader title={t.workspace.newProgram} lede={t.program.createLede} />
      <Form method="post" className="form">
        <input type="hidden" name="form" value="program" />
        <FormErrors errors={[refused?.errors[""]]} />
        <ProgramFields refused={refused} />
        <Button look="main">{t.program.create}</Button>
      </Form>
    </>
  );
}
