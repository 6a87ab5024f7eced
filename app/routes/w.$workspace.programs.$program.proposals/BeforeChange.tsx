import type { ChangedField } from "#app/domain/proposal/changed-fields.ts";
import { useT } from "#app/i18n/context.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import "#app/i18n/words/proposal.ts";

type Props = { before: { text: string; changed: readonly ChangedField[] }; again: boolean };

/** What the page said before, beside what it says now. */
export function BeforeChange({ before, again }: Props) {
  const { proposal: words } = useT();
  return (
    <div className="proposal-before">
      <p><Badge look="accent">{again ? words.changedSinceAccepted : words.changed}</Badge></p>
      <dl>
        {before.changed.map(({ name, before: was, after }) => (
          <div key={name}>
            <dt>{words.fields[name] ?? name}</dt>
            <dd><del>{was || words.nothing}</del> → <ins>{after || words.nothing}</ins></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
