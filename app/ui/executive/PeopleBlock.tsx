import type { ExecutiveView } from "#app/domain/dashboard/executive-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Records } from "./records.tsx";

/** Who is here, who came without being planned, who left. */
export function PeopleBlock({ view }: { view: ExecutiveView }) {
  const { executive: { people: words } } = useT();
  const language = useLanguage();
  const { people, workspace, program, since } = view;
  const left = people.left.map(({ name, on }) => words.leftOn(name, on ? formatDay(on, language) : "")).join(" · ");
  const behind = (presence: string) => paths.stakeholders(workspace, { program: program.slug, presence, since });
  return (
    <section className="exec-block" aria-labelledby="exec-people">
      <h2 id="exec-people">{words.title}</h2>
      <dl className="exec-people">
        <div><dt><Records href={behind("active")} definition="people">{words.active(people.active)}</Records></dt><dd>{words.ofThem}{" "}<Records href={behind("committed")} definition="people">{words.committed(people.committed)}</Records> {words.and}{" "}<Records href={behind("delivering")} definition="people">{words.delivering(people.delivering)}</Records>.</dd></div>
        <div><dt><Records href={behind("new")} definition="people">{words.arrived(people.arrived.length)}</Records></dt>
          <dd>{people.arrived.length === 0 ? words.nobody : <Unplanned names={people.unplanned.map(({ name }) => name)} href={behind("unplanned")} />}</dd></div>
        <div><dt><Records href={behind("departed")} definition="people">{words.left(people.left.length)}</Records></dt><dd>{left || words.nobody}</dd></div>
      </dl>
      <p className="def">{since ? words.since(formatDay(since, language)) : words.ever}</p>
    </section>
  );
}

function Unplanned({ names, href }: { names: string[]; href: string }) {
  const { executive: { people: words }, common } = useT();
  if (names.length === 0) return words.allPlanned;
  return <>{words.ofThem}{" "}<Records href={href} definition="people">{words.unplanned(names.length)}</Records>{common.colon}{words.names(names)}.</>;
}
