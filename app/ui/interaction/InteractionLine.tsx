import type { ReactNode } from "react";
import type { InteractionKind, LedTo } from "#app/domain/interaction/interaction.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import "#app/i18n/words/interaction.ts";

type InteractionLineProps = { interaction: { id: string; what: string; kind: InteractionKind; on: string; ledTo: LedTo | null; person: string | null }; who?: ReactNode; children?: ReactNode };

/** What was said, with whom, and what it led to. */
export function InteractionLine({ interaction: { id, what, kind, on, ledTo, person }, who, children }: InteractionLineProps) {
  const { interaction: words } = useT();
  const language = useLanguage();
  return (
    <li id={id}>
      <div>
        <p>{who ? <>{who} · </> : null}{what}</p>
        {person ? <p className="soft">{person}</p> : null}
        {children}
      </div>
      <span className="due soft">{words.kinds[kind]} {formatDay(on, language)}{ledTo ? <><br />{words.led[ledTo]}</> : null}</span>
    </li>
  );
}
