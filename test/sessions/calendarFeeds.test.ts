import { expect, test } from '@jest/globals';
import { NotFound, Refused } from '../../src/errors.js';
import type { Graph } from '../../src/graph/Graph.js';
import { feedOf, makeFeed, revokeFeeds } from '../../src/sessions/calendarFeeds.js';
import type { Writer } from '../../src/sessions/recordSession.js';
import { draw, ON } from '../support/draw.js';
import { dump } from '../support/dump.js';
import { onBothEngines } from '../support/onBothEngines.js';

const WRITER: Writer = { by: 'person:ann', at: '2026-11-22T09:30:00.000Z', today: ON };
const TOMORROW: Writer = { ...WRITER, today: '2026-11-23' };

const make = async (graph: Graph, asker: string | null = 'person:ann', writer = WRITER) =>
  (await graph.write((tx) => makeFeed(tx, 'post:v', asker, writer))).value;
const revoke = async (graph: Graph, person: string | null, writer = WRITER) =>
  (await graph.write((tx) => revokeFeeds(tx, 'post:v', person, writer))).value;
const open = (graph: Graph, token: string, on = ON) => graph.read((tx) => feedOf(tx, token, on));

onBothEngines('a calendar feed', (graph) => {
  const SHARED = { posts: { v: { holder: ['ann', 'bob until 2026-12-01'] }, vacant: { holder: `gone until ${ON}` } } };

  test('is opened by its token alone, of which the graph knows the hash alone', async () => {
    await draw(graph(), SHARED);
    const token = await make(graph());
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await open(graph(), token)).toEqual({ supervisor: 'post:v', person: 'person:ann' });
    expect(await open(graph(), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
    expect(await open(graph(), '')).toBeNull();
    expect((await graph().read(dump)).join('\n')).not.toContain(token);
  });

  test('is ended by the next one of the same person, and by nobody else’s', async () => {
    await draw(graph(), SHARED);
    const [first, other, second] = [await make(graph()), await make(graph(), 'person:bob'), await make(graph(), 'person:ann', TOMORROW)];
    expect(await open(graph(), first, '2026-11-23')).toBeNull();
    expect(await open(graph(), other, '2026-11-23')).toMatchObject({ person: 'person:bob' });
    expect(await open(graph(), second, '2026-11-23')).toMatchObject({ person: 'person:ann' });
  });

  test('is revoked at once, for one person or for all', async () => {
    await draw(graph(), SHARED);
    const [ann, bob] = [await make(graph()), await make(graph(), 'person:bob')];
    expect(await revoke(graph(), 'person:ann')).toBe(1);
    expect([await open(graph(), ann), (await open(graph(), bob))?.person]).toEqual([null, 'person:bob']);
    expect(await revoke(graph(), null, TOMORROW)).toBe(1);
    expect(await open(graph(), bob, '2026-11-23')).toBeNull();
    expect(await revoke(graph(), null, TOMORROW)).toBe(0);
  });

  test('closes by itself when its person leaves the post', async () => {
    await draw(graph(), SHARED);
    const token = await make(graph(), 'person:bob');
    expect(await open(graph(), token, '2026-11-30')).not.toBeNull();
    expect(await open(graph(), token, '2026-12-01')).toBeNull();
  });

  test('is for the first holder where somebody else asks, and for nobody where nobody holds the post', async () => {
    await draw(graph(), SHARED);
    expect(await open(graph(), await make(graph(), 'person:hr'))).toMatchObject({ person: 'person:ann' });
    expect(await open(graph(), await make(graph(), null))).toMatchObject({ person: 'person:ann' });
    await expect(graph().write((tx) => makeFeed(tx, 'post:vacant', null, WRITER))).rejects.toThrow(Refused);
    await expect(graph().write((tx) => makeFeed(tx, 'post:none', null, WRITER))).rejects.toThrow(NotFound);
    await expect(graph().write((tx) => revokeFeeds(tx, 'post:none', null, WRITER))).rejects.toThrow(NotFound);
  });
});
