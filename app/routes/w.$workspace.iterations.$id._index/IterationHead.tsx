import { Form, useParams } from "@remix-run/react";
import { dayOfIteration } from "#app/domain/iteration/iteration.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { IterationFields } from "#app/ui/iteration/IterationFields.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

export function IterationHead({ page, answered }: { page: IterationPage; answered: unknown }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { iteration, hypotheses, may, next } = page;
  const added = hypotheses.filter(({ addedOnDay }) => addedOnDay !== null).length;
  const draft = iteration.state === "draft";
  const choice = <ButtonLink href={paths.choice(workspace, iteration.id)} look={draft && may ? "main" : "plain"}>{draft && may ? t.iteration.choose : t.iteration.seeChoice}</ButtonLink>;
  return (
    <>
      <PageHeader
        eyebrow={`${t.iteration.number(iteration.number)} · ${useStateWords(page)}`}
        title={iteration.question || t.iteration.noQuestion}
        meta={[...useDates(page), usePath(page), t.iteration.planned(hypotheses.length - added, added)]}
        actions={<>{choice}{next ? <ButtonLink href={paths.iteration(workspace, next.id)} look="main">{t.iteration.goToNext(next.number, t.iteration.state[next.state])}</ButtonLink> : null}</>}
      />
      {may ? <Edit page={page} answered={answered} /> : null}
    </>
  );
}

function useStateWords({ iteration: { state, openedOn }, today }: IterationPage): string {
  const t = useT();
  return state === "running" && openedOn ? t.iteration.runningFor(dayOfIteration(openedOn, today)) : t.iteration.state[state];
}

function usePath({ iteration: { base, target }, outcome }: IterationPage): string {
  const t = useT();
  if (outcome === null) return t.iteration.path(base ?? "…", target || "…");
  return outcome.kind === "produced" ? t.iteration.pathProduced(base ?? "…", target) : t.iteration.pathKept(base ?? "…");
}

function useDates({ iteration: { openedOn, closedOn, endsOn } }: IterationPage): string[] {
  const t = useT();
  const language = useLanguage();
  return [
    ...(openedOn ? [t.iteration.openedOn(formatDay(openedOn, language))] : []),
    ...(closedOn ? [t.iteration.closedOn(formatDay(closedOn, language))] : []),
    ...(endsOn && !closedOn ? [t.iteration.endsPlanned(formatDay(endsOn, language))] : []),
  ];
}

function Edit({ page: { iteration, bases }, answered }: { page: IterationPage; answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, "iteration");
  const { question, startsOn, endsOn, baseVersionId, target, revision, state } = iteration;
  const theirs = refused?.present?.values.question;
  return (
    <Disclosure id="versions" summary={t.iteration.edit} open={refused !== null || (state === "draft" && question === "")}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="iteration" />
        <input type="hidden" name="revision" value={refused?.present?.revision ?? revision} />
        {theirs === undefined ? <FormErrors errors={outOfSight(refused, ["question", "startsOn", "endsOn", "baseVersionId", "targetVersion"])} /> : <StaleConflict texts={[{ label: t.iteration.question, yours: String(refused?.values.question ?? ""), theirs }]} />}
        <IterationFields values={{ question, startsOn, endsOn, baseVersionId, targetVersion: target }} refused={refused} bases={bases} locked={state !== "draft"} />
        <p><Button>{t.common.save}</Button></p>
      </Form>
    </Disclosure>
  );
}
