import { Link } from "@remix-run/react";
import { ATTACHED_TO } from "#app/domain/attachment/attachment.ts";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { AttachForm } from "#app/ui/attachment/AttachForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import "#app/i18n/words/attachment.ts";

/** Why nothing was taken, with the form again: what was said stays, the file is to be chosen anew. */
export function RefusedAttachment({ workspace, refused }: { workspace: string; refused: Refused }) {
  const { attachment: words } = useT();
  const said = (name: string): string => [refused.values[name] ?? ""].flat()[0] ?? "";
  const to = said("to");
  const kind = ATTACHED_TO.find((one) => one === said("kind"));
  const back = to.startsWith("/") && !to.startsWith("//") ? to : paths.workspace(workspace);
  const retry = said("form") === "attach" && kind !== undefined;
  return (
    <>
      <PageHeader title={words.notTaken} actions={<Link to={back}>{words.back}</Link>} />
      <FormErrors errors={outOfSight(refused, retry ? ["file", "caption"] : [])} />
      {retry ? <AttachForm workspace={workspace} kind={kind} id={said("id")} to={to} refused={refused} /> : null}
    </>
  );
}
