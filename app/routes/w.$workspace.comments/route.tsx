import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { commentForms } from "./comment-forms.server.ts";

/** Comments stand on the pages of their records: this address only receives them, and gives a refused one back. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "comment:write");
  return { workspace: actor.workspaceSlug };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "comment:write");
  return answer(actor.language, form, () => handlerOf(commentForms, form)(actor, form));
}

/** A comment that was refused, with what was typed: the only time anything shows here. */
export default function CommentPage() {
  const t = useT();
  const { workspace } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "comment");
  const kept = (name: string) => (refused?.values[name] as string | undefined) ?? "";
  if (!refused) return <PageHeader title={t.comment.title} actions={<Link to={paths.workspace(workspace)}>{t.workspace.programs}</Link>} />;
  return (
    <>
      <PageHeader title={t.comment.title} />
      <Form method="post" className="form">
        {["form", "to", "kind", "id"].map((name) => <input key={name} type="hidden" name={name} value={kept(name)} />)}
        <FormErrors errors={[refused?.errors[""], refused?.errors.id]} />
        <TextArea label={t.comment.write} name="body" required defaultValue={kept("body")} error={refused?.errors.body} />
        <p><Button look="main">{t.comment.send}</Button></p>
      </Form>
    </>
  );
}
