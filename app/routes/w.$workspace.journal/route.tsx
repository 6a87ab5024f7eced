import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { journalOf, journalPeople } from "#app/domain/journal/queries.server.ts";
import { programsOf } from "#app/domain/program/queries.server.ts";
import { toldEntry } from "#app/http/told-entry.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EntryLine } from "#app/ui/journal/EntryLine.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { JournalFilters } from "./JournalFilters.tsx";
import "#app/i18n/words/journal.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "journal:read");
  const query = new URL(received.request.url).searchParams;
  const asked = { program: query.get("program") ?? "", subject: query.get("subject") ?? "", member: query.get("member") ?? "" };
  const [programs, people] = await Promise.all([programsOf(actor), journalPeople(actor)]);
  const programId = programs.find(({ slug }) => slug === asked.program)?.id;
  const page = await journalOf(actor, { programId, subjectId: asked.subject, memberToken: asked.member, before: query.get("before") });
  return { slug: actor.workspaceSlug, asked, before: query.get("before"), programs: programs.map(({ slug, name }) => ({ slug, name })), people, entries: page.entries.map((entry) => toldEntry(actor, entry)), next: page.next };
}

export default function JournalPage() {
  const t = useT();
  const { slug, asked, before, programs, people, entries, next } = useLoaderData<typeof loader>();
  const filtered = Boolean(asked.program || asked.subject || asked.member);
  return (
    <>
      <PageHeader title={t.journal.title} lede={t.journal.lede} />
      <JournalFilters {...{ slug, asked, programs, people }} />
      <Section title={t.journal.entries}>
        {entries.length === 0 ? <EmptyState>{filtered ? t.journal.nothing : t.journal.empty}</EmptyState> : null}
        <ol className="lines lines-plain">
          {entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)}
        </ol>
        <nav className="pager" aria-label={t.form.pagerLabel}>
          {before ? <Link to={paths.journal(slug, asked)}>{t.journal.latest}</Link> : null}
          {next ? <Link rel="next" to={paths.journal(slug, { ...asked, before: next })}>{t.journal.older}</Link> : null}
        </nav>
      </Section>
    </>
  );
}
