import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { BrandMark } from "#app/ui/layout/Brand.tsx";
import { DemoBand, SkipLink } from "#app/ui/layout/bands.tsx";
import { ShellTools } from "#app/ui/layout/ShellTools.tsx";
import { SvgDefs } from "#app/ui/layout/SvgDefs.tsx";
import { useShellTools } from "#app/ui/layout/use-shell-tools.ts";

type RoomShellProps = { demonstration: boolean; wide?: boolean; children: ReactNode };

/** A page for whoever holds the link: it leads nowhere else in the product. */
export function RoomShell({ demonstration, wide, children }: RoomShellProps) {
  const t = useT();
  const tools = useShellTools();
  return (
    <>
      <SkipLink />
      <SvgDefs />
      {demonstration && <DemoBand />}
      <header className="bar"><span className="brand"><BrandMark /><span>{t.common.product}</span></span><ShellTools {...tools} account={null} /></header>
      <main className={wide ? "page room-wall" : "room"} id="content" tabIndex={-1}>{children}</main>
    </>
  );
}
