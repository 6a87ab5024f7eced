import { useId, type ReactNode } from "react";

type SectionProps = {
  /** The message, as a sentence. */
  title: ReactNode;
  /** The definition of its number. */
  definition?: ReactNode;
  aside?: ReactNode;
  id?: string;
  /** Without the ruled top. */
  plain?: boolean;
  children: ReactNode;
};

export function Section({ title, definition, aside, id, plain, children }: SectionProps) {
  const titleId = useId();
  return (
    <section id={id} className={plain ? "sec sec-plain" : "sec"} aria-labelledby={titleId}>
      <header className="sec-head">
        <h2 id={titleId}>{title}</h2>
        {aside && <div className="sec-aside">{aside}</div>}
        {definition && <p className="def">{definition}</p>}
      </header>
      {children}
    </section>
  );
}
