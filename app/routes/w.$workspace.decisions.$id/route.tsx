import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { CONDITION_TRANSITIONS } from "#app/domain/decision/condition.ts";
import { decisionAt } from "#app/domain/decision/queries.server.ts";
import { conditionStateInput } from "#app/domain/decision/schema.ts";
import { setConditionState } from "#app/domain/decision/set-condition-state.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { DecisionForm } from "#app/ui/decision/DecisionForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const { programId, decision } = await decisionAt(actor, received.params.id);
  const shell = await shellOf(actor, await programById(actor, programId));
  return { shell, decision, workspace: actor.workspaceSlug, reader: actor.name, may: { condition: can(actor.role, "action:write"), answer: can(actor.role, "decision:answer") } };
}

/** A condition is met or missed. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "action:write");
  return answer(actor.language, form, async () => {
    await setConditionState(actor, parseForm(conditionStateInput, form));
    return redirectWithToast(paths.decision(actor.workspaceSlug, received.params.id ?? ""), { message: dictionaries[actor.language].decision.toast.condition });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shell.name ?? ""} · Courtepointe` }];

export default function Decision() {
  const t = useT();
  const language = useLanguage();
  const { decision, workspace, shell, may, reader } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), `answer:${decision.requestId ?? ""}`);
  const { subject, supersededById, supersedesId, requestId } = decision;
  const items = [
    { term: t.decision.reason, value: decision.reason },
    { term: t.decision.onBehalfOf, value: decision.onBehalfOf },
    { term: t.decision.dissent, value: decision.dissent || null },
    { term: t.decision.supersededBy, value: supersededById && <Link to={paths.decision(workspace, supersededById)}>{t.decision.page}</Link> },
    { term: t.decision.superseded, value: supersedesId && <Link to={paths.decision(workspace, supersedesId)}>{t.decision.page}</Link> },
  ];
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.decisions(workspace, shell.slug)}>{t.decision.page}</Link>} title={`${t.decision.answers[decision.answer]} · ${t.decision.subjects[subject.kind]} ${subject.name}`} lede={decision.sentence} meta={[formatDay(decision.on, language)]} />
      <DefinitionList items={items} />
      {decision.conditions.length > 0 && <Conditions conditions={decision.conditions} mayWrite={may.condition} />}
      {may.answer && requestId && supersededById === null && subject.kind !== "ceiling" && (
        <Disclosure summary={t.decision.replace}>
          <DecisionForm action={paths.decisions(workspace, shell.slug)} requestId={requestId} supersedesId={decision.id} behalf={reader} ceilingUnit={null} text={(_, otherwise) => otherwise} error={(name) => refused?.errors[name]} />
        </Disclosure>
      )}
    </>
  );
}

type Loaded = Awaited<ReturnType<typeof loader>>;

function Conditions({ conditions, mayWrite }: { conditions: Loaded["decision"]["conditions"]; mayWrite: boolean }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Section title={t.decision.condition}>
      <ul className="lines">
        {conditions.map((one) => (
          <li key={one.id}>
            <span>{one.title} · <b>{t.decision.states[one.state]}</b> <span className="soft">{[one.owner, one.dueOn && t.decision.deadline(formatDay(one.dueOn, language)), one.on && t.decision.on(formatDay(one.on, language))].filter(Boolean).join(", ")}</span></span>
            {mayWrite && (
              <Form method="post" className="btn-row">
                <input type="hidden" name="form" value={`condition:${one.id}`} />
                <input type="hidden" name="id" value={one.id} />
                {CONDITION_TRANSITIONS[one.state].map((state) => <Button key={state} look="slim" name="state" value={state}>{t.decision.set[state]}</Button>)}
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
