import type { ShareView } from "#app/domain/share/queries.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/journal.ts";
import "#app/i18n/words/share.ts";

export function ShareList({ shares }: { shares: readonly ShareView[] }) {
  const { share: words } = useT();
  return (
    <Section title={words.links} definition={words.logWhy}>
      {shares.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className="lines">{shares.map((one) => <ShareLine key={one.id} share={one} />)}</ul>
    </Section>
  );
}

function ShareLine({ share }: { share: ShareView }) {
  const { share: words, journal } = useT();
  const language = useLanguage();
  const said = (on: string) => formatDay(on, language);
  const by = share.by ?? journal.system;
  return (
    <li id={share.id}>
      <div className="min-w-0">
        <b>{share.label}</b>{" "}
        <span className="soft">{words.states[share.state]}{share.state === "open" ? ` ${words.until(said(share.expiresOn))}` : ""} · {words.madeBy(by, said(share.createdOn))}</span>
        {share.openings === 0 ? <p className="soft">{words.neverOpened}</p> : (
          <details>
            <summary>{words.openings(share.openings)}</summary>
            {share.openings > share.latest.length && <p className="soft">{words.latestOnly(share.latest.length)}</p>}
            <ul>{share.latest.map(({ day, hour, device }, index) => <li key={index}>{words.openedOn(`${said(day)} ${hour}`, words.devices[device])}</li>)}</ul>
          </details>
        )}
      </div>
      {share.state === "open" && <OneButton name="revoke" fields={{ id: share.id }} label={words.revoke} />}
    </li>
  );
}
