import { Link, useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { Home } from "./compose-home.server.ts";

/** What to do now, what is at stake, what changed. */
export function HomeColumns({ home }: { home: Home }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { shell } = home;
  return (
    <div className="home-columns">
      <Section title={t.home.toDo}>
        {shell.toSort === 0 ? <p className="soft">{t.home.nothingToDo}</p> : <Link to={paths.sorting(workspace, shell.slug)}>{t.program.nav.sorting}</Link>}
      </Section>
    </div>
  );
}
