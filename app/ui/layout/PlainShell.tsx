import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Brand } from "./Brand.tsx";
import { DemoBand, SkipLink } from "./bands.tsx";
import { ShellTools } from "./ShellTools.tsx";
import { SvgDefs } from "./SvgDefs.tsx";
import { useShellTools } from "./use-shell-tools.ts";

type PlainShellProps = { title: ReactNode; lede?: ReactNode; demo?: boolean; toast?: ReactNode; wide?: boolean; foot?: ReactNode; children: ReactNode };

/** One narrow column: signing in, an invitation, an error, the public questionnaire. */
export function PlainShell({ title, lede, demo, toast, wide, foot, children }: PlainShellProps) {
  const tools = useShellTools();
  return (
    <>
      <SkipLink />
      <SvgDefs />
      {demo && <DemoBand />}
      <header className="bar"><Brand href={paths.home()} /><ShellTools {...tools} /></header>
      {toast}
      <main className={wide ? "plain plain-wide" : "plain"} id="content" tabIndex={-1}>
        <div><h1>{title}</h1>{lede && <p className="page-lede">{lede}</p>}</div>
        <div className="plain-card">{children}</div>
      </main>
      {foot && <footer className="foot">{foot}</footer>}
    </>
  );
}
