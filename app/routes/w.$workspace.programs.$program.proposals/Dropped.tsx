import type { ProposalKind } from "#app/domain/proposal/proposal.ts";
import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import "#app/i18n/words/proposal.ts";

/** Records whose line is no longer in the page: they stay, somebody decides. */
export function Dropped({ dropped }: { dropped: readonly { id: string; text: string; kind: ProposalKind }[] }) {
  const { proposal: words } = useT();
  if (dropped.length === 0) return null;
  return (
    <Disclosure summary={words.dropped(dropped.length)}>
      <p className="def">{words.droppedDef}</p>
      <ul className="lines">{dropped.map(({ id, text, kind }) => <li key={id}><span>{text}</span><span className="due">{words.kinds[kind]}</span></li>)}</ul>
    </Disclosure>
  );
}
