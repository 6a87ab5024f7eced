import { Suspense, useState, type ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { useHydrated } from "./use-hydrated.ts";

/** A closed fold under a static picture. Its drawing, given lazy, is fetched when it first opens; without a script there is nothing to open. */
export function ExploreFold({ children }: { children: ReactNode }) {
  const t = useT();
  const hydrated = useHydrated();
  const [opened, setOpened] = useState(false);
  return (
    <details className={`data-twin explore no-print ${hydrated ? "" : "explore-waiting"}`} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{t.charts.explore}</summary>
      {opened && <Suspense fallback={<p className="def">{t.charts.exploreComing}</p>}>{children}</Suspense>}
    </details>
  );
}
