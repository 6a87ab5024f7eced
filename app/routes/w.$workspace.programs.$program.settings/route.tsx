import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { sidesOf } from "#app/domain/member/queries.server.ts";
import { hasAmounts } from "#app/domain/program/amounts-recorded.server.ts";
import { changeProgram } from "#app/domain/program/change-program.server.ts";
import { programAt, shellOf, usOf } from "#app/domain/program/queries.server.ts";
import { programInput } from "#app/domain/program/schema.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ProgramForm } from "./ProgramForm.tsx";
import "#app/i18n/words/settings.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:write");
  const program = await programAt(actor, received.params.program);
  const [shell, us, sides, locked] = await Promise.all([shellOf(actor, program), usOf(actor, program.id), sidesOf(actor), hasAmounts(actor, program.id)]);
  const { name, purpose, challenge, currency, daysPerPersonMonth, revision } = program;
  const holding = (role: string) => us.find((one) => one.role === role)?.id ?? "";
  const values = { name, purpose, challenge, currency, daysPerPersonMonth, revision, sponsorId: holding("sponsor"), facilitatorId: holding("facilitator") };
  return { shell, values, locked, stakeholders: sides.map(({ id, name: label }) => ({ value: id, label })) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, async () => {
    await changeProgram(actor, program.id, parseForm(programInput, form));
    return redirectWithToast(paths.programSettings(actor.workspaceSlug, program.slug), { message: dictionaries[actor.language].settings.saved });
  });
}

export default function ProgramSettingsPage() {
  const t = useT();
  const { values, locked, stakeholders } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t.settings.program} lede={values.name} />
      <ProgramForm {...{ values, locked, stakeholders }} />
    </>
  );
}
