/** Tells what happened to whoever listens in this process. What must not be missed is read again from the database. */
type Listener = (news: unknown) => void;

/** Entry points that are bundled apart share one list of listeners through this symbol. */
const place = Symbol.for("courtepointe.fan-out");
const shared = globalThis as { [place]?: Map<string, Set<Listener>> };
const topics = (shared[place] ??= new Map());

export function listen(topic: string, listener: Listener): () => void {
  const listeners = topics.get(topic) ?? new Set<Listener>();
  topics.set(topic, listeners);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic);
  };
}

export function tell(topic: string, news: unknown): void {
  for (const listener of [...(topics.get(topic) ?? [])]) listener(news);
}

export const listenersOf = (topic: string): number => topics.get(topic)?.size ?? 0;
