import { useActionData } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import "#app/i18n/words/closing.ts";

/** The page of a closing that was done since: what came too late is told in its sentence. */
export function ClosedAlready({ number, href }: { number: number; href: string }) {
  const t = useT();
  const answered = useActionData() as { refused?: Refused } | undefined;
  return (
    <>
      <PageHeader title={t.closing.closedAlready(number)} lede={t.closing.closedAlreadyLede} />
      <FormErrors errors={Object.values(answered?.refused?.errors ?? {})} />
      <p><ButtonLink href={href}>{t.closing.seeIteration(number)}</ButtonLink></p>
    </>
  );
}
