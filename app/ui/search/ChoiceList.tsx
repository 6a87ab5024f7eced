import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/context.tsx";
import type { Choice } from "./use-results.ts";

type ChoiceListProps = { id: string; choices: readonly Choice[]; chosen: number; onPoint: (index: number) => void; onGo: (index: number) => void };

/** The focus stays in the field: the option pointed at is told by it, and kept in sight. */
export function ChoiceList({ id, choices, chosen, onPoint, onGo }: ChoiceListProps) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <ul ref={list} id={id} className="palette-list" role="listbox" aria-label={t.search.results}>
      {choices.map((choice, index) => (
        <li
          key={choice.key} id={`${id}-${index}`} role="option" aria-selected={index === chosen}
          onPointerMove={() => onPoint(index)} onMouseDown={(event) => event.preventDefault()} onClick={() => onGo(index)}
        >
          <span>{choice.title}</span>
          <span className="soft">{choice.kind}</span>
        </li>
      ))}
    </ul>
  );
}
