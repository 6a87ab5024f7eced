import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Badge } from "../primitives/Badge.tsx";
import "#app/i18n/words/option.ts";

export type OptionWords = { id: string; label: string; pros: string; cons: string; benchmark: string; outcome: "chosen" | "set-aside" | null };

/** An option with what speaks for it and against it; one set aside reads as the others do. */
export function OptionSheet({ option, children }: { option: OptionWords; children?: ReactNode }) {
  const t = useT();
  const { label, pros, cons, benchmark, outcome } = option;
  return (
    <article className="option-sheet" aria-label={label}>
      <h3>{label} {outcome && <Badge look={outcome === "chosen" ? "solid" : "plain"}>{t.option.outcomes[outcome]}</Badge>}</h3>
      <div className="evidence">
        <Side title={t.option.pros} text={pros} />
        <Side title={t.option.cons} text={cons} />
      </div>
      {benchmark && <p className="note whitespace-pre-wrap break-words"><b>{t.option.benchmark}</b> · {benchmark}</p>}
      {children}
    </article>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  const t = useT();
  return (
    <div>
      <h4>{title}</h4>
      {text ? <p className="whitespace-pre-wrap break-words">{text}</p> : <p className="soft">{t.option.unsaid}</p>}
    </div>
  );
}
