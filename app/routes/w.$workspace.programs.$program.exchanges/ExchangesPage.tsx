import { useActionData } from "@remix-run/react";
import type { ExchangeDirection } from "#app/domain/exchange/exchange.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PartnershipWays } from "#app/ui/partnership/PartnershipWays.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FilterNote } from "#app/ui/primitives/FilterNote.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ExchangeFields } from "./ExchangeFields.tsx";
import { ExchangeLine } from "./ExchangeLine.tsx";
import type { Exchanges } from "./route.tsx";
import "#app/i18n/words/exchange.ts";

/** What we give on the left, what came back on the right. */
export function ExchangesPage({ data }: { data: Exchanges }) {
  const { exchange: words } = useT();
  const { workspace, shell, only, rows } = data;
  const named = rows.find(({ stakeholderId }) => stakeholderId === only)?.stakeholder ?? data.stakeholders.find(({ id }) => id === only)?.name ?? "";
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside />
      {only ? <FilterNote all={paths.exchanges(workspace, shell.slug)}>{words.only(named)}</FilterNote> : null}
      <div className="columns-2">
        <Side direction="given" data={data} />
        <Side direction="returned" data={data} />
      </div>
    </>
  );
}

function Side({ direction, data }: { direction: ExchangeDirection; data: Exchanges }) {
  const { exchange: words } = useT();
  const name = `add:${direction}`;
  const refused = refusedForm(useActionData(), name);
  const rows = data.rows.filter((row) => row.direction === direction && (!data.only || row.stakeholderId === data.only));
  const [add, none] = direction === "given" ? [words.addGiven, words.noneGiven] : [words.addReturned, words.noneReturned];
  return (
    <Section title={words[direction](rows.length)} id={direction}>
      {data.mayWrite ? (
        <Disclosure summary={add} open={Boolean(refused) || rows.length === 0}>
          <PostForm key={rows.length} name={name} refused={refused} hidden={{ direction }} submit={add}>
            {({ typed }) => <ExchangeFields typed={typed} data={data} direction={direction} open={Boolean(refused)} />}
          </PostForm>
        </Disclosure>
      ) : null}
      {rows.length === 0 ? <p className="soft">{none}</p> : null}
      <ul className="lines">{rows.map((row) => <ExchangeLine key={row.id} row={row} data={data} />)}</ul>
    </Section>
  );
}
