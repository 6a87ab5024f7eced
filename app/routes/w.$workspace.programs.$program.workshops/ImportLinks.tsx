import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import "#app/i18n/words/workshop.ts";

/** A report written elsewhere, and what reports and answers propose. */
export function ImportLinks({ workspace, program }: { workspace: string; program: string }) {
  const { workshop: words } = useT();
  return (
    <>
      <ButtonLink href={paths.importReport(workspace, program)}>{words.importReport}</ButtonLink>
      <ButtonLink href={paths.proposals(workspace, program)}>{words.proposals}</ButtonLink>
    </>
  );
}
