import { useParams } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { HomeColumns } from "./HomeColumns.tsx";
import { HomeQuilt } from "./HomeQuilt.tsx";
import { HomeRibbon } from "./HomeRibbon.tsx";
import { ToDoList } from "./ToDoList.tsx";
import type { Home } from "./compose-home.server.ts";

/** The team's view of its programme: the loop, the quilt, and what to do now. */
export function TeamHomePage({ home }: { home: Home }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { program, shell, us, may } = home;
  const facts = [
    ...(program.challenge ? [{ term: t.home.challenge, value: program.challenge }] : []),
    ...us.map(({ role, name }) => ({ term: t.home[role], value: name })),
  ];
  // Until a first iteration opens, what to do comes before a quilt that is still bare.
  const fresh = home.loop.iterations.every(({ state }) => state === "draft");
  const prepare = may.write && shell.iteration === null
    ? <ButtonLink look="main" href={paths.newIteration(workspace, shell.slug)}>{t.home.prepare}</ButtonLink>
    : null;
  return (
    <>
      <PageHeader title={program.name} lede={program.purpose || undefined} facts={facts} actions={prepare} />
      <HomeRibbon home={home} />
      {fresh ? <ToDoList home={home} /> : null}
      <HomeQuilt home={home} />
      <HomeColumns home={home} fresh={fresh} />
    </>
  );
}
