/** The form of a page that has a field of this name: where it posts, and what it posts when only that field is typed. */
export function formWith(html, field, typed, page) {
  const form = (html.match(/<form\b.*?<\/form>/gs) ?? []).find((one) => namesIn(one).includes(field));
  if (form === undefined) throw new Error(`${page} has no form with a field "${field}"`);
  const fields = { ...Object.fromEntries(hiddenIn(form)), ...Object.fromEntries(selectsIn(form)) };
  for (const name of namesIn(form)) fields[name] ??= "";
  fields[field] = typed;
  return { path: plain(/<form\b[^>]*\baction="([^"]*)"/.exec(form)?.[1] ?? page), fields };
}

const namesIn = (form) => [...form.matchAll(/<(?:textarea|input(?![^>]*type="(?:checkbox|radio)"))\b[^>]*\bname="([^"]+)"/g)].map(([, name]) => name);

const hiddenIn = (form) =>
  [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [attribute(input, "name"), plain(attribute(input, "value"))]);

/** Each choice on its first value that is not empty. */
const selectsIn = (form) =>
  [...form.matchAll(/<select\b[^>]*\bname="([^"]+)".*?<\/select>/gs)].map(([select, name]) => [name, /<option[^>]*\bvalue="([^"]+)"/.exec(select)?.[1] ?? ""]);

const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
const plain = (text) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
