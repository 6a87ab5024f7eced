import type { ReactNode } from "react";

type BadgeProps = { look?: "plain" | "accent" | "warning" | "solid"; title?: string; children: ReactNode };

/** A short mark beside a record: « ajoutée au jour 12 » (accent), « amendée », « démonstration ». */
export function Badge({ look = "plain", title, children }: BadgeProps) {
  return <span className={look === "plain" ? "badge" : `badge badge-${look}`} title={title}>{children}</span>;
}
