import { Form, Link } from "@remix-run/react";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { isFiltered, PATCH_SIZES, PATCH_VERDICTS, type PatchSize, type QuiltChoice } from "#app/domain/quilt/quilt-choice.ts";
import { QUILT_GROUPINGS } from "#app/domain/quilt/quilt.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "../primitives/Button.tsx";
import { Disclosure } from "../primitives/Disclosure.tsx";
import { SelectField } from "../primitives/SelectField.tsx";
import type { QuiltLine } from "./quilt-types.ts";

/** The address of the quilt with some of its choice changed. */
export type QuiltHref = (change: Partial<QuiltChoice>) => string;
export type QuiltToolsProps = { choice: QuiltChoice; size: PatchSize; usages: readonly QuiltLine[]; hrefOf: QuiltHref };

/** How to look at it: by whom, how large, which pairs. Plain links and a plain form; the address keeps the answer. */
export function QuiltTools({ choice, size, usages, hrefOf }: QuiltToolsProps) {
  const { quilt: words } = useT();
  return (
    <div className="quilt-tools no-print">
      <Links label={words.by} links={QUILT_GROUPINGS.map((by) => ({ label: words.byWho[by], to: hrefOf({ by, patch: null }), current: by === choice.by }))} />
      <Links label={words.size} links={PATCH_SIZES.map((patch) => ({ label: words.sizes[patch], to: hrefOf({ patch }), current: patch === size }))} />
      <Disclosure small summary={words.filter} open={isFiltered(choice.filter)}><Filters {...{ choice, usages, hrefOf }} /></Disclosure>
    </div>
  );
}

function Links({ label, links }: { label: string; links: readonly { label: string; to: string; current: boolean }[] }) {
  return (
    <nav className="readings" aria-label={label}>
      <span className="soft" aria-hidden="true">{label}</span>
      <ul>{links.map(({ label: text, to, current }) => <li key={text}><Link to={to} preventScrollReset aria-current={current ? "true" : undefined}>{text}</Link></li>)}</ul>
    </nav>
  );
}

function Filters({ choice: { at, by, patch, filter }, usages, hrefOf }: Omit<QuiltToolsProps, "size">) {
  const t = useT();
  const words = t.quilt;
  const kept = { version: at, by: by === "category" ? null : by, patch };
  return (
    <Form method="get" action="#quilt" className="filters" preventScrollReset key={JSON.stringify(filter)}>
      {Object.entries(kept).map(([name, value]) => (value === null ? null : <input key={name} type="hidden" name={name} value={value} />))}
      <SelectField label={words.filterUsage} name="usage" empty={words.all} defaultValue={filter.usageId ?? ""} options={usages.map(({ id, label }) => ({ value: id, label }))} />
      <SelectField label={words.filterVerdict} name="verdict" empty={words.all} defaultValue={filter.verdict ?? ""}
        options={PATCH_VERDICTS.map((value) => ({ value, label: value === "none" ? words.none : t.verdict.word[value] }))} />
      <SelectField label={words.filterEngagement} name="engagement" empty={words.all} defaultValue={filter.engagement ?? ""} options={ENGAGEMENT_STATES.map((value) => ({ value, label: t.engagement.word[value] }))} />
      <Button look="slim">{words.apply}</Button>
      {isFiltered(filter) && <Link to={hrefOf({ filter: { usageId: null, verdict: null, engagement: null } })} preventScrollReset>{words.clear}</Link>}
    </Form>
  );
}
