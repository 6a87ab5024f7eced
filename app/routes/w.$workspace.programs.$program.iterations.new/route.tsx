import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { prepareIteration } from "#app/domain/iteration/prepare-iteration.server.ts";
import { prepareIterationInput } from "#app/domain/iteration/schema.ts";
import { iterationsOf, programAt, shellOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { IterationFields } from "#app/ui/iteration/IterationFields.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:write");
  const program = await programAt(actor, received.params.program);
  const [shell, versions, iterations] = await Promise.all([shellOf(actor, program), versionsOf(actor, program.id), iterationsOf(actor, program.id)]);
  const bases = versions.filter(({ state, deletedAt }) => state !== "expected" && state !== "refused" && deletedAt === null);
  return { shell, number: iterations.length + 1, bases: bases.map(({ id, name }) => ({ value: id, label: name })) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "iteration:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, async () => {
    const { id, number } = await prepareIteration(actor, program.id, parseForm(prepareIterationInput, form));
    return redirectWithToast(paths.iteration(actor.workspaceSlug, id), { message: dictionaries[actor.language].iteration.prepared(number) });
  });
}

export default function NewIteration() {
  const t = useT();
  const { shell, number, bases } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "iteration");
  const empty = { question: "", startsOn: null, endsOn: null, baseVersionId: bases.at(-1)?.value ?? null, targetVersion: "" };
  return (
    <>
      <PageHeader eyebrow={shell.name} title={t.iteration.prepareTitle(number)} lede={t.iteration.prepareLede} />
      <Form method="post" className="form">
        <input type="hidden" name="form" value="iteration" />
        <FormErrors errors={[refused?.errors[""]]} />
        <IterationFields values={empty} refused={refused} bases={bases} />
        <Button look="main">{t.iteration.prepare}</Button>
      </Form>
    </>
  );
}
