import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "../primitives/Disclosure.tsx";
import type { Option, OptionGroup } from "../primitives/option.ts";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextField } from "../primitives/TextField.tsx";

/** What a pair may be made of. */
export type PairParts = { pairs: readonly Option[]; usages: readonly Option[]; targets: readonly OptionGroup[] };

type SaidPairFieldsProps = {
  parts: PairParts;
  pairsHref: string;
  values?: Record<string, string | string[]>;
  errors?: Record<string, string>;
};

const PARTS = ["usageId", "newUsage", "target", "newStakeholder"] as const;

/** A pair by its name when there are some; otherwise, or folded below, its usage and its target, each known or new. */
export function SaidPairFields({ parts, pairsHref, values = {}, errors = {} }: SaidPairFieldsProps) {
  const t = useT();
  const typed = (name: string) => ({ name, defaultValue: String(values[name] ?? ""), error: errors[name] });
  const made = <NewPairFields parts={parts} typed={typed} />;
  if (parts.pairs.length === 0) return made;
  return (
    <>
      <SelectField label={t.hypothesis.pair} options={parts.pairs} {...typed("pairId")} />
      <Disclosure small summary={t.pair.another} open={PARTS.some((name) => values[name] || errors[name])}>
        {made}
        <p><Link to={pairsHref}>{t.pair.seeAll}</Link></p>
      </Disclosure>
    </>
  );
}

type Typed = (name: string) => { name: string; defaultValue: string; error: string | undefined };

function NewPairFields({ parts, typed }: { parts: PairParts; typed: Typed }) {
  const t = useT();
  return (
    <div className="pair-parts">
      <SelectField label={t.pair.usage} options={parts.usages} {...typed("usageId")} />
      <TextField label={t.pair.orNewUsage} maxLength={300} {...typed("newUsage")} />
      <SelectField label={t.pair.target} options={parts.targets} {...typed("target")} />
      <TextField label={t.pair.orNewStakeholder} maxLength={300} {...typed("newStakeholder")} />
    </div>
  );
}
