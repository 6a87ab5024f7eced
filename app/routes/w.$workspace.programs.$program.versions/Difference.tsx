import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { Compared } from "./route.tsx";
import "#app/i18n/words/version.ts";

/** What opens, closes or is recreated from one version to the other; the rest is there to be unfolded. */
export function Difference({ compared, nameOf }: { compared: Compared; nameOf: (id: string) => string }) {
  const t = useT();
  const states = t.version.items.states;
  return (
    <>
      <h3>{t.version.difference(nameOf(compared.from), nameOf(compared.to), compared.changed.length)}</h3>
      <ul className="lines">
        {compared.changed.map(({ itemId, name, before, after, change }) => (
          <li key={itemId}><span><b>{name}</b> {t.version.changes[change]}</span><span className="due">{states[before]} → {states[after]}</span></li>
        ))}
      </ul>
      {compared.unchanged.length > 0 && (
        <Disclosure summary={t.version.unchanged(compared.unchanged.length)}>
          <ul className="lines">{compared.unchanged.map(({ itemId, name, state, like }) => <li key={itemId}><span>{name}</span><span className="due">{states[state]}{like ? <span className="soft">, {t.version.items.like(like)}</span> : null}</span></li>)}</ul>
        </Disclosure>
      )}
    </>
  );
}
