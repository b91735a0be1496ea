import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer, type AuditResult } from 'graphql-http';
import { seed } from '../../seed/run.js';
import type { Graph } from '../../src/graph/Graph.js';
import { openClean } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

let graph: Graph;
let service: TestService;

beforeAll(async () => {
  graph = await openClean('embedded');
  await seed(graph, '2026-11-22');
  service = await startService(graph);
});

afterAll(async () => {
  await service.stop();
  await graph.close();
});

/** The audits that are not passed, and how many there are in all. */
async function audit(headers: Readonly<Record<string, string>>): Promise<{ audits: number; failed: string[] }> {
  const fetchFn = (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as object), ...headers } });
  const results: AuditResult[] = await auditServer({ url: `${service.address}/graphql`, fetchFn });
  return { audits: new Set(results.map(({ id }) => id)).size, failed: results.filter(({ status }) => status !== 'ok').map(told) };
}

function told(result: AuditResult): string {
  return `${result.id} ${result.status}: ${result.name}`;
}

test('all 61 audits of GraphQL over HTTP are passed by a client that says it is no form of another site', async () => {
  expect(await audit({ 'apollo-require-preflight': 'true' })).toEqual({ audits: 61, failed: [] });
});

test('a client that does not say so gets no answer to a GET, and docs/api.md explains each of these notices', async () => {
  const { audits, failed } = await audit({});
  expect({ audits, failed }).toEqual({
    audits: 61,
    failed: [
      '5A70 notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
      'D6D5 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      '6A70 notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ],
  });
  const explained = readFileSync('docs/api.md', 'utf8');
  for (const one of failed) expect(explained).toContain(one.slice(0, 4));
});
