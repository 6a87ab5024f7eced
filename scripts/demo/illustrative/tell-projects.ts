import type { Actor } from "#app/domain/access/actor.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { addProject, reviseProject } from "#app/domain/project/add-project.server.ts";
import { evidenceChoices } from "#app/domain/project/queries.server.ts";
import { setProjectEvidence, setProjectItems, setProjectMember } from "#app/domain/project/set-project-links.server.ts";
import type { Event, Story } from "../story.ts";
import { pairName } from "./pairs.ts";
import { MAKERS, PROJECTS } from "./partnerships.ts";

type Project = (typeof PROJECTS)[number];

const makerEvents: readonly Event[] = MAKERS.map(({ name, of, on, consent }) => ({
  on, tell: async (actor, { known }) => known.keep("person", name, (await addPerson(actor, { name, stakeholderId: known.id("stakeholder", of), consent })).id),
}));

/** Projects as they come out of an event, then what is known of them some weeks later. */
export const projectEvents: readonly Event[] = [...makerEvents, ...PROJECTS.flatMap((project): Event[] => [
  {
    on: project.on,
    tell: async (actor, { known, programId }) => {
      const { id } = await addProject(actor, { programId, name: project.name, workshopId: known.id("workshop", project.from) });
      known.keep("project", project.name, id);
    },
  },
  { on: project.toldOn, tell: (actor, story) => tellMore(actor, story, project) },
])];

async function tellMore(actor: Actor, { known, programId }: Story, project: Project): Promise<void> {
  const id = known.id("project", project.name);
  const { name, description, state, disclosure, pair, by, added, items } = project;
  await reviseProject(actor, {
    id, name, description, state, disclosure, added, workshopId: known.id("workshop", project.from),
    pairId: pair ? known.id("pair", pairName(pair[0], pair[1])) : null, overContractorId: by ? known.id("stakeholder", by) : null,
  });
  if (items.length > 0) await setProjectItems(actor, { id, itemIds: items.map((item) => known.id("item", item)) });
  for (const { name: maker, leads, helps } of MAKERS) {
    const lead = (leads as readonly string[]).includes(name);
    if (lead || (helps as readonly string[]).includes(name)) await setProjectMember(actor, { id, personId: known.id("person", maker), lead });
  }
  if (!("proves" in project)) return;
  const facts = await evidenceChoices(actor, programId);
  await setProjectEvidence(actor, { id, evidenceIds: facts.filter(({ fact }) => fact.startsWith(project.proves)).map((fact) => fact.id) });
}
