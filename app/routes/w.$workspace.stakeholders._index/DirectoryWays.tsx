import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import "#app/i18n/words/directory.ts";

/** What else one does with the directory as a whole. */
export function DirectoryWays({ workspace, mayWrite }: { workspace: string; mayWrite: boolean }) {
  const { directory } = useT();
  return (
    <>
      <ButtonLink look="slim" href={paths.persons(workspace)}>{directory.persons}</ButtonLink>
      <ButtonLink look="slim" href={paths.connections(workspace)}>{directory.connections}</ButtonLink>
      <ButtonLink look="slim" href={paths.stakeholdersFile(workspace)} reloadDocument>{directory.takeOut}</ButtonLink>
      {mayWrite ? <ButtonLink look="slim" href={paths.stakeholdersImport(workspace)}>{directory.bringIn}</ButtonLink> : null}
      {mayWrite ? <ButtonLink look="slim" href={paths.merge(workspace)}>{directory.doubles}</ButtonLink> : null}
    </>
  );
}
