import { Form, Link, useParams } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ChoicePage } from "./compose-choice.server.ts";
import { PairTests } from "./PairTests.tsx";
import "#app/i18n/words/choice.ts";

type Pair = ChoicePage["pairs"][number];

/** The four tests side by side, what the rule says, what the team decides. */
export function PairChoice({ pair, may, answered }: { pair: Pair; may: boolean; answered: unknown }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { choice } = pair;
  const state = choice === null ? t.choice.undecided : choice.chosen ? t.choice.chosen : t.choice.aside;
  return (
    <article className="pair-choice" id={`p-${pair.id}`} aria-label={pair.label}>
      <div>
        <h3><Link to={paths.pair(workspace, pair.id)}>{pair.label}</Link></h3>
        <p><Badge look={choice?.chosen ? "solid" : "plain"}>{state}</Badge> {choice?.against ? <Badge look="accent">{t.choice.against}</Badge> : null} {pair.blocked ? <span className="warn">{t.choice.blocked[pair.blocked]}</span> : null}</p>
      </div>
      <PairTests pair={pair} may={may} answered={answered} />
      {may ? <Decide pair={pair} answered={answered} /> : <Said choice={choice} />}
    </article>
  );
}

function Said({ choice }: Pick<Pair, "choice">) {
  const t = useT();
  if (!choice) return null;
  return (
    <div>
      {choice.reason ? <p>{t.choice.reason} · {choice.reason}</p> : null}
      {choice.dissent ? <p className="soft">{t.choice.dissent} · {choice.dissent}</p> : null}
    </div>
  );
}

function Decide({ pair, answered }: { pair: Pair; answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, `choice:${pair.id}`);
  const said = (name: "reason" | "dissent") => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? pair.choice?.[name] ?? "", error: refused?.errors[name] });
  return (
    <Form method="post" className="form" preventScrollReset>
      <input type="hidden" name="form" value={`choice:${pair.id}`} />
      <input type="hidden" name="pairId" value={pair.id} />
      <FormErrors errors={outOfSight(refused, ["reason", "dissent"])} />
      <p className="btn-row"><Button look="slim" name="chosen" value="on" aria-pressed={pair.choice?.chosen === true}>{t.choice.take}</Button><Button look="slim" name="chosen" value="" aria-pressed={pair.choice?.chosen === false}>{t.choice.leave}</Button></p>
      <Disclosure small summary={t.choice.why} open={refused !== null || Boolean(pair.choice?.reason || pair.choice?.dissent)}>
        <div className="form">
          <TextField label={t.choice.reason} hint={pair.now === "undetermined" ? undefined : t.choice.reasonHint} {...said("reason")} />
          <TextField label={t.choice.dissent} optional {...said("dissent")} />
        </div>
      </Disclosure>
    </Form>
  );
}
