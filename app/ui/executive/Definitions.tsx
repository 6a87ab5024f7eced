import { useT } from "#app/i18n/context.tsx";
import { definitionId, type DefinitionName } from "./records.tsx";

const NAMES = ["asked", "loss", "levels", "verdicts", "opening", "people", "step", "objections"] as const satisfies readonly DefinitionName[];

/** Every number's definition, one tap away from it; on paper, one line. */
export function Definitions() {
  const { executive: { definitions } } = useT();
  return (
    <>
      <p className="exec-units">{definitions.units}</p>
      <section className="exec-definitions" aria-labelledby="exec-definitions">
        <h2 id="exec-definitions">{definitions.title}</h2>
        <dl>
          {NAMES.map((name) => {
            const [term, meaning] = definitions[name];
            return <div key={name} id={definitionId(name)} tabIndex={-1}><dt>{term}</dt><dd>{meaning}</dd></div>;
          })}
        </dl>
        <p className="def">{definitions.effectual}</p>
      </section>
    </>
  );
}
