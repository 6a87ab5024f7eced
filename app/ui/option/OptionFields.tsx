import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "../form/refused-form.ts";
import { TextArea } from "../primitives/TextArea.tsx";
import { TextField } from "../primitives/TextField.tsx";
import type { OptionWords } from "./OptionSheet.tsx";
import "#app/i18n/words/option.ts";

type Typed = ReturnType<typeof typedIn>;

/** What an option says: only its name is asked. */
export function OptionFields({ typed, option }: { typed: Typed; option?: OptionWords }) {
  const t = useT();
  return (
    <>
      <TextField label={t.option.label} {...typed("label", option?.label)} />
      <div className="form-row">
        <TextArea optional label={t.option.pros} {...typed("pros", option?.pros)} />
        <TextArea optional label={t.option.cons} {...typed("cons", option?.cons)} />
      </div>
      <TextArea optional rows={2} label={t.option.benchmark} {...typed("benchmark", option?.benchmark)} />
    </>
  );
}
