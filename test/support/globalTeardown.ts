/** Ends what globalSetup.ts started. */
export default async function globalTeardown(): Promise<void> {
  for (const neo4j of globalThis.orgmatrixNeo4j ?? []) await neo4j.stop();
}
