import type { ReactNode } from "react";

type TwoColumnsProps = { aside: ReactNode; asideLabel: string; wide?: boolean; children: ReactNode };

/** What stays in sight on the left (contents, what is missing), the work on the right. `wide` gives the left 300 px. */
export function TwoColumns({ aside, asideLabel, wide, children }: TwoColumnsProps) {
  return (
    <div className={wide ? "two-columns two-columns-wide" : "two-columns"}>
      <aside aria-label={asideLabel}>{aside}</aside>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
