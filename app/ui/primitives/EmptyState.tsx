import type { ReactNode } from "react";

/** A sentence that says what will appear, and the button that starts it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return <div className="empty"><p>{children}</p>{action}</div>;
}
