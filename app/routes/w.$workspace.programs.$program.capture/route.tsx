import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { captureLines } from "#app/domain/captured-line/capture-lines.server.ts";
import { captureForm } from "#app/domain/captured-line/schema.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer, backTo } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { newId } from "#app/platform/ids.ts";
import { CaptureHint } from "#app/ui/capture/CaptureHint.tsx";
import { KindMenu } from "#app/ui/capture/KindMenu.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "capture:write");
  const program = await programAt(actor, received.params.program);
  const shell = await shellOf(actor, program);
  return { program: { name: program.name }, toSort: shell.toSort, sorting: paths.sorting(actor.workspaceSlug, program.slug) };
}

/** The same lines as the bar takes, without a script. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "capture:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, async () => {
    const { lines, kind } = parseForm(captureForm, form);
    const read = lines.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    await captureLines(actor, program.id, read.map((text) => ({ id: newId(), text, kind })));
    const message = dictionaries[actor.language].capture.kept(read.length);
    return redirectWithToast(backTo(form, paths.capture(actor.workspaceSlug, program.slug)), { message });
  });
}

export default function Capture() {
  const t = useT();
  const { program, toSort, sorting } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "capture");
  return (
    <>
      <PageHeader eyebrow={program.name} title={t.capture.title} lede={t.capture.lede} meta={[<Link key="sorting" to={sorting}>{t.capture.toSort(toSort)}</Link>]} />
      <Form method="post" className="form">
        <input type="hidden" name="form" value="capture" />
        <TextArea label={t.capture.input} name="lines" rows={8} required autoFocus defaultValue={refused?.values.lines as string} error={refused?.errors.lines} />
        <p><KindMenu /></p>
        <Button look="main">{t.capture.add}</Button>
        <CaptureHint />
      </Form>
    </>
  );
}
