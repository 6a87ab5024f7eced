import { useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

export function ClosingCall({ page: { iteration, hypotheses } }: { page: IterationPage }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const missing = hypotheses.filter(({ verdict }) => verdict === null).length;
  return (
    <Section id="clore" title={t.iteration.close} definition={t.iteration.closeDef} aside={<ButtonLink href={paths.closure(workspace, iteration.id)} look="main">{t.iteration.closeOpen}</ButtonLink>}>
      <p>{t.iteration.verdictsMissing(missing)}</p>
    </Section>
  );
}
