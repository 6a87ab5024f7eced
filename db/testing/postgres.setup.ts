import type { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrateStore } from "../migrate.ts";
import { administer, urlOf } from "./postgres-databases.ts";
import "./provided.ts";

/** Once per run: a migrated database that the databases of the workers are made from. */
export default async function setup(project: TestProject) {
  const template = `courtepointe_test_${process.pid}`;
  await administer(async (client) => {
    await client.query(`drop database if exists ${template}`);
    await client.query(`create database ${template}`);
  });
  await migrateStore(urlOf(template));
  project.provide("testTemplate", template);
  return () => administer((client) => dropAll(client, template));
}

async function dropAll(client: Client, template: string): Promise<void> {
  const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [template]);
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
}
