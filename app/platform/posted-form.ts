/** The fields of a posted form, or the answer that refuses a body which is none: another type (415), or cut short (400). */
export async function postedForm(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new Response("Unsupported Media Type", { status: 415 });
  return request.formData().catch(() => {
    throw new Response("Bad Request", { status: 400 });
  });
}
