const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const escaped = (text) => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign]) : text);

const SHORTEST = 4;

/**
 * Cuts a page at each value that its queries read, as a hand-written template would stand: fixed text, then the place
 * of a value (query, row, column), and so on. Rows keep their order: the n-th sight of a value is its n-th row.
 */
export function templateOf(html, results) {
  const places = placesOf(results);
  const parts = [];
  let fixed = "";
  for (const piece of piecesOf(html, places)) {
    const place = nextPlace(places.get(piece));
    if (place === undefined) fixed += piece;
    else {
      parts.push({ fixed, place });
      fixed = "";
    }
  }
  return { parts, end: fixed };
}

/** The page, made of the rows of this request. */
export function assemble({ parts, end }, results) {
  let page = "";
  for (const { fixed, place } of parts) page += fixed + escaped(String(results[place.query][place.row][place.column]));
  return page + end;
}

/** Whole texts and attributes, and the steps of an address. */
function piecesOf(html, places) {
  return html.split(/([<>"])/).flatMap((piece) => (places.has(piece) || !piece.startsWith("/") ? [piece] : piece.split(/([/?#=&])/)));
}

function placesOf(results) {
  const places = new Map();
  results.forEach((rows, query) =>
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (typeof value !== "string" || value.length < SHORTEST) return;
        const key = escaped(value);
        if (!places.has(key)) places.set(key, { next: 0, list: [] });
        places.get(key).list.push({ query, row, column });
      }),
    ),
  );
  return places;
}

function nextPlace(found) {
  if (found === undefined) return undefined;
  const place = found.list[found.next % found.list.length];
  found.next += 1;
  return place;
}
