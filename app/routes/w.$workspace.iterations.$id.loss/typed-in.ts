import type { Refused } from "#app/http/refused.ts";

/** What was typed in a refused form, and the sentence beside each field. */
export function typedIn(refused: Refused | null) {
  const text = (name: string, otherwise?: string) => {
    const value = [refused?.values[name]].flat()[0];
    return typeof value === "string" ? value : otherwise;
  };
  return { text, error: (name: string) => refused?.errors[name] };
}
