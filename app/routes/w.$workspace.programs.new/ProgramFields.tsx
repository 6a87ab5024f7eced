import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";

type Refused = { errors: Record<string, string>; values: Record<string, string | string[]> } | null;

const FOLDED = ["purpose", "challenge", "firstVersionDescription", "sponsor", "facilitator", "currency", "daysPerPersonMonth"];

/** A name and a version are enough to begin; the rest has its defaults and can wait. */
export function ProgramFields({ refused }: { refused: Refused }) {
  const t = useT();
  const typed = (name: string, otherwise = "") => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? otherwise, error: refused?.errors[name] });
  return (
    <>
      <TextField label={t.program.name} hint={t.program.nameHint} required autoFocus {...typed("name")} />
      <TextField label={t.program.firstVersion} hint={t.program.firstVersionHint} required {...typed("firstVersion")} />
      <Disclosure summary={t.program.rest} open={FOLDED.some((name) => refused?.errors[name])}>
        <div className="form">
          <TextField label={t.program.purpose} optional {...typed("purpose")} />
          <TextField label={t.program.challenge} optional {...typed("challenge")} />
          <TextArea label={t.program.firstVersionDescription} optional {...typed("firstVersionDescription")} />
          <TextField label={t.program.sponsor} hint={t.program.usHint} optional {...typed("sponsor")} />
          <TextField label={t.program.facilitator} optional {...typed("facilitator")} />
          <TextField label={t.program.currency} hint={t.program.currencyHint} maxLength={3} {...typed("currency", "EUR")} />
          <TextField label={t.program.daysPerPersonMonth} inputMode="decimal" {...typed("daysPerPersonMonth", "20")} />
        </div>
      </Disclosure>
    </>
  );
}
