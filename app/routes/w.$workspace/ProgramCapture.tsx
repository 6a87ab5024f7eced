import { useLocation, useRevalidator } from "@remix-run/react";
import type { ProgramShell } from "#app/domain/program/program-shell.ts";
import { paths } from "#app/paths.ts";
import { CaptureBar } from "#app/ui/capture/CaptureBar.tsx";

/** Quick capture on every page of a programme; the page that lists the lines shows a new one at once. */
export function ProgramCapture({ workspace, shell }: { workspace: string; shell: ProgramShell }) {
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  const sortingHref = paths.sorting(workspace, shell.slug);
  return (
    <CaptureBar
      action={paths.capture(workspace, shell.slug)}
      linesAction={paths.captureLines(workspace, shell.slug)}
      sortingHref={sortingHref}
      to={pathname + search}
      toSort={shell.toSort}
      last={shell.lastLine}
      onKept={pathname === sortingHref ? revalidate : undefined}
    />
  );
}
