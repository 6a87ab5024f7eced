import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/calendar.ts";

export function FeedList({ feeds }: { feeds: readonly { id: string; program: string | null; createdOn: string }[] }) {
  const { calendar: words } = useT();
  const language = useLanguage();
  return (
    <Section title={words.feeds} definition={words.feedsWhy}>
      {feeds.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="lines">
        {feeds.map(({ id, program, createdOn }) => (
          <li key={id}>
            <p><b>{program ?? words.mine}</b> <span className="soft">{words.since(formatDay(createdOn, language))}</span></p>
            <OneButton name="revoke" fields={{ id }} label={words.revoke} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
