/** A bucket holds `capacity` tokens and gains `perSecond`; what asks for more than it holds is refused. */
export interface Rate {
  capacity: number;
  perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Keys are forgotten once this many are known and theirs would be full again. */
const MANY = 10_000;

/** Counts in this process only: a limit against floods, not a promise. */
export function floodLimit({ capacity, perSecond }: Rate) {
  const buckets = new Map<string, Bucket>();
  const heldBy = (bucket: Bucket, now: number) => Math.min(capacity, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
  return function take(key: string, cost: number, now: number): boolean {
    if (buckets.size > MANY) for (const [one, bucket] of buckets) if (heldBy(bucket, now) >= capacity) buckets.delete(one);
    const held = heldBy(buckets.get(key) ?? { tokens: capacity, at: now }, now);
    const granted = held >= cost;
    buckets.set(key, { tokens: granted ? held - cost : held, at: now });
    return granted;
  };
}
