/** What an e-mail repeats and what it signs with say nothing new: those lines become blank, and keep their numbers. A text that is all quoted is unquoted instead. */
export function withoutMailNoise(text: string): string {
  const lines = text.split("\n");
  const quoted = lines.filter((line) => /^\s*>/.test(line)).length;
  const mostlyQuoted = quoted > lines.filter((line) => line.trim() !== "").length / 2;
  let signed = false;
  return lines.map((line) => {
    signed ||= /^--\s*$/.test(line);
    const repeats = !mostlyQuoted && (/^\s*>/.test(line) || /^(?:le|on)\s.{6,120}(?:a écrit|wrote)\s*:\s*$/i.test(line.trim()));
    return signed || repeats ? "" : line.replace(/^\s*(?:>\s?)+/, "");
  }).join("\n");
}
