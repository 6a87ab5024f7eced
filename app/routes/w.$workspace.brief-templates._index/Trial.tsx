import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { TrialView } from "./trial.server.ts";
import { sentenceOf } from "./unplaced-sentence.ts";
import "#app/i18n/words/brief-template.ts";

/** What a template does with a sample note: the file, and what it had no place for. */
export function Trial({ slug, trial }: { slug: string; trial: TrialView }) {
  const { briefTemplate: words } = useT();
  if (trial.unplaced === "failed") return <Section title={words.tried(trial)}><p>{words.failed}</p></Section>;
  return (
    <Section title={words.tried(trial)} definition={words.triedWhy}>
      {trial.format === "docx" && <p>{words.docxPlaced}</p>}
      {trial.format === "pptx" && trial.unplaced.length === 0 && <p>{words.allPlaced}</p>}
      <ul>{trial.unplaced.map((one) => <li key={one.what}>{sentenceOf(words, one)}</li>)}</ul>
      <p><ButtonLink href={paths.briefTemplateSample(slug, trial.id)} reloadDocument>{words.download}</ButtonLink></p>
    </Section>
  );
}
