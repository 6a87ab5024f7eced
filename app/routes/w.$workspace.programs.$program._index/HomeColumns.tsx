import { Link, useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LossTotal } from "#app/ui/charts/LossTotal.tsx";
import { EntryLine } from "#app/ui/journal/EntryLine.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { OpenObjections } from "./OpenObjections.tsx";
import { ToDoList } from "./ToDoList.tsx";
import type { Home } from "./compose-home.server.ts";

/** What to do now, what is at stake, what changed. */
export function HomeColumns({ home, fresh }: { home: Home; /** What to do is said above. */ fresh: boolean }) {
  return (
    <div className="columns-3">
      <div className="column">{fresh ? null : <ToDoList home={home} />}<OpenObjections home={home} /></div>
      <LossColumn home={home} />
      <LatestChanges home={home} />
    </div>
  );
}

function LatestChanges({ home: { latest, slug, shell } }: { home: Home }) {
  const t = useT();
  return (
    <Section plain title={t.home.changes}>
      <ol className="lines lines-plain">{latest.map((entry) => <EntryLine key={entry.id} entry={entry} />)}</ol>
      <p><Link to={paths.journal(slug, { program: shell.slug })}>{t.home.allChanges}</Link></p>
    </Section>
  );
}

function LossColumn({ home: { loss, shell } }: { home: Home }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  if (!loss) return null;
  return (
    <Section plain title={<Link to={paths.loss(workspace, loss.iterationId)}>{t.home.loss}</Link>}>
      {loss.concerned ? (
        <>
          <LossTotal unit="money" bar={loss.money} currency={shell.currency} />
          <LossTotal unit="personMonths" bar={loss.personMonths} currency={shell.currency} />
          <p className="note">{t.home.unitsApart}</p>
        </>
      ) : <p className="soft">{t.home.noLoss}</p>}
    </Section>
  );
}
