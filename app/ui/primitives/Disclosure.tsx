import type { ReactNode } from "react";

type DisclosureProps = { summary: ReactNode; open?: boolean; small?: boolean; id?: string; children: ReactNode };

export function Disclosure({ summary, open, small, id, children }: DisclosureProps) {
  return (
    <details id={id} className={small ? "disclosure disclosure-small" : "disclosure"} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
