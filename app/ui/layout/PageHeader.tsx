import type { ReactNode } from "react";

type PageHeaderProps = {
  eyebrow?: ReactNode;
  title: ReactNode;
  /** A sentence in italics under the title. */
  lede?: ReactNode;
  /** Short facts in a line: dates, versions. */
  meta?: readonly ReactNode[];
  facts?: readonly { term: string; value: ReactNode }[];
  actions?: ReactNode;
};

export function PageHeader({ eyebrow, title, lede, meta = [], facts = [], actions }: PageHeaderProps) {
  return (
    <header className="page-head">
      <div>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lede && <p className="page-lede">{lede}</p>}
        {meta.length > 0 && <p className="page-meta">{meta.map((fact, index) => <span key={index}>{fact}</span>)}</p>}
      </div>
      {(facts.length > 0 || actions) && (
        <div className="page-side">
          {facts.length > 0 && <dl className="facts">{facts.map(({ term, value }) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}</dl>}
          {actions && <div className="btn-row">{actions}</div>}
        </div>
      )}
    </header>
  );
}
