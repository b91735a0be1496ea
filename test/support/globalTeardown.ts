/** Ends the Neo4j that globalSetup.ts started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.orgmatrixNeo4j?.stop();
}
