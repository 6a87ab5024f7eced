/** A table to keep as a file, never to run: its own type, and nothing that guesses another. */
export function csvAnswer(text: string, name: string): Response {
  return new Response(text, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`, "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" },
  });
}
