import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Records } from "./records.tsx";

/** Who is here, who came without being planned, who left. */
export function PeopleBlock({ view }: { view: ExecutiveView }) {
  const { executive: { people: words } } = useT();
  const language = useLanguage();
  const { people, workspace, since } = view;
  const left = people.left.map(({ name, on }) => words.leftOn(name, on ? formatDay(on, language) : "")).join(" · ");
  const all = paths.stakeholders(workspace);
  return (
    <section className="exec-block" aria-labelledby="exec-people">
      <h2 id="exec-people">{words.title}</h2>
      <dl className="exec-people">
        <div><dt><Records href={all} definition="people">{words.active(people.active)}</Records></dt><dd>{words.activeMore(people.committed, people.delivering)}</dd></div>
        <div><dt><Records href={all} definition="people">{words.arrived(people.arrived.length)}</Records></dt>
          <dd>{people.arrived.length === 0 ? words.nobody : words.unplanned(people.unplanned.length, people.unplanned.map(({ name }) => name))}</dd></div>
        <div><dt><Records href={paths.stakeholders(workspace, { engagement: "left" })} definition="people">{words.left(people.left.length)}</Records></dt><dd>{left || words.nobody}</dd></div>
      </dl>
      <p className="def">{since ? words.since(formatDay(since, language)) : words.ever}</p>
    </section>
  );
}
