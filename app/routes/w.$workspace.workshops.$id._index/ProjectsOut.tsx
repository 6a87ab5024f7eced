import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { WorkshopData } from "./route.tsx";
import "#app/i18n/words/project.ts";

/** The projects that came out of the event; nothing when there is none. */
export function ProjectsOut({ data: { projects, workspace } }: { data: WorkshopData }) {
  const { project: words } = useT();
  if (projects.length === 0) return null;
  return (
    <Section title={words.title(projects.length)} id="projects">
      <ul className="lines">{projects.map(({ id, name, state }) => <li key={id}><Link to={paths.project(workspace, id)}>{name}</Link><span className="due soft">{words.states[state]}</span></li>)}</ul>
    </Section>
  );
}
