import type { ReactNode } from "react";

/** What is left in a section, at its head. */
export const Left = ({ done, children }: { done: boolean; children: ReactNode }) => <span className={done ? "closing-ok" : "closing-due"}>{children}</span>;
