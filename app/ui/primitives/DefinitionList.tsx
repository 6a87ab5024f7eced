import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Terms and values in ruled rows. A null value leaves its row out. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="deflist">
      {items.filter(({ value }) => value !== null && value !== undefined).map(({ term, value }) => (
        <div key={term}><dt>{term}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}
