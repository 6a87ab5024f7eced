import type { ReactNode } from "react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { DemoBand, SkipLink } from "#app/ui/layout/bands.tsx";
import { BrandMark } from "#app/ui/layout/Brand.tsx";
import { SvgDefs } from "#app/ui/layout/SvgDefs.tsx";
import "#app/i18n/words/share.ts";

/** A page without a way to any other. */
function Alone({ note, demonstration = false, children }: { note?: string; demonstration?: boolean; children: ReactNode }) {
  const t = useT();
  return (
    <>
      <SkipLink />
      <SvgDefs />
      {demonstration && <DemoBand />}
      <header className="bar">
        <span className="brand"><BrandMark /><span>{t.common.product}</span></span>
        {note && <p className="bar-tools">{note}</p>}
      </header>
      {children}
    </>
  );
}

export function SharedShell({ expiresOn, demonstration, children }: { expiresOn: string; demonstration: boolean; children: ReactNode }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Alone note={t.share.page.until(formatDay(expiresOn, language))} demonstration={demonstration}>
      <main className="page" id="content" tabIndex={-1}>{children}</main>
    </Alone>
  );
}

export function GonePage({ state }: { state: "expired" | "revoked" | "too-many" }) {
  const t = useT();
  return (
    <Alone>
      <main className="plain" id="content" tabIndex={-1}>
        <h1>{t.share.page.title}</h1>
        <div className="plain-card"><p>{t.share.page.gone[state]}</p></div>
      </main>
    </Alone>
  );
}
