import type { Actor } from "#app/domain/access/actor.ts";
import { shellOf, versionsOf, type programAt } from "#app/domain/program/queries.server.ts";

type Program = Awaited<ReturnType<typeof programAt>>;

/** What a partner sees of a programme: what it is for, its versions, and the way to what concerns them. */
export async function composePartnerHome(actor: Actor, program: Program) {
  const [shell, versions] = await Promise.all([shellOf(actor, program), versionsOf(actor, program.id)]);
  return {
    kind: "partner" as const,
    // A partner is not told of iterations nor of lines to sort.
    shell: { ...shell, iteration: null, toSort: 0 },
    program: { name: program.name, purpose: program.purpose, challenge: program.challenge },
    versions: versions.map(({ id, name, state, description }) => ({ id, name, state, description })),
    stakeholderId: actor.stakeholderId,
    liveIterationId: shell.iteration?.id ?? null,
  };
}
export type PartnerHome = Awaited<ReturnType<typeof composePartnerHome>>;
