import { Refusal } from "#app/domain/refusal/refusal.ts";
import { fullBucket, takeOne, type Bucket, type BucketRule } from "#app/platform/token-bucket.ts";

/** A room of fifty phones behind one address, thrice over, and then one more every two seconds (docs/decisions/017-questionnaire.md). */
const NEW_RESPONSES: BucketRule = { capacity: 150, perMinute: 30 };
/** One person saves a step now and then. */
const SAVES: BucketRule = { capacity: 60, perMinute: 60 };

const MOST_KEYS = 20_000;
/** Of this process: a flood must cost less to refuse than to take, so nothing is written. */
const buckets = new Map<string, Bucket>();

/** Lets a first save from this address through, or refuses it with what was taken and refused so far. */
export function admitResponse(address: string, now: Date): void {
  const { ok, bucket } = take(`new:${networkOf(address)}`, NEW_RESPONSES, now.getTime());
  if (!ok) throw new Refusal({ "": { code: "floodRefused", params: { taken: bucket.taken, refused: bucket.refused } } }, 429);
}

/** Lets one more save of a response through. */
export function admitSave(responseId: string, now: Date): void {
  if (!take(`save:${responseId}`, SAVES, now.getTime()).ok) throw new Refusal({ "": { code: "savesRefused" } }, 429);
}

function take(key: string, rule: BucketRule, now: number) {
  const taken = takeOne(rule, buckets.get(key) ?? fullBucket(rule, now), now);
  // The oldest goes first: one that comes back takes its place at the end.
  buckets.delete(key);
  buckets.set(key, taken.bucket);
  const [oldest] = buckets.keys();
  if (buckets.size > MOST_KEYS && oldest !== undefined) buckets.delete(oldest);
  return taken;
}

/** A household or a room holds a whole /64 of IPv6. */
export const networkOf = (address: string): string => (address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address);
