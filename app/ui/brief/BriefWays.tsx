import { useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/brief.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";

/** From any section to the whole note: as it would be read, and as it was issued. */
export function BriefWays({ workspace, program }: { workspace: string; program: string }) {
  const { brief: words } = useT();
  return (
    <>
      <ButtonLink href={paths.briefPreview(workspace, program)} look="slim">{words.preview}</ButtonLink>
      <ButtonLink href={paths.editions(workspace, program)} look="slim">{words.editions}</ButtonLink>
    </>
  );
}
