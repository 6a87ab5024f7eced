/** Lines of addresses: those of the web can be followed, nothing else becomes a link. */
export function LinkLines({ text }: { text: string }) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return <ul>{lines.map((line, at) => <li key={at}>{isWeb(line) ? <a href={line} rel="noopener noreferrer nofollow">{line}</a> : line}</li>)}</ul>;
}

const isWeb = (line: string): boolean => /^https?:\/\/\S+$/i.test(line) && URL.canParse(line);
