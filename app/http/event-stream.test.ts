import { expect, it } from "vitest";
import { tell } from "#app/platform/fan-out.ts";
import { eventStream, STOPPING } from "./event-stream.server.ts";

it("sends events as they come, uncompressed, and ends what it began when the reader leaves", async () => {
  const leaving = new AbortController();
  let ended = 0;
  let send: (event: unknown) => void = () => {};
  const answer = eventStream(leaving.signal, (given) => {
    send = given;
    return () => void (ended += 1);
  });
  expect(answer.headers.get("cache-control")).toContain("no-transform");
  send({ a: 1 });
  const reader = answer.body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: {"a":1}\n\n');
  leaving.abort();
  send({ a: 2 });
  expect((await reader.read()).done).toBe(true);
  expect(ended).toBe(1);
});

it("ends when the server stops", async () => {
  const answer = eventStream(new AbortController().signal, () => () => {});
  tell(STOPPING, null);
  expect((await answer.body!.getReader().read()).done).toBe(true);
});
