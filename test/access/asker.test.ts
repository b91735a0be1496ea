import { expect, test } from '@jest/globals';
import type { Caller, Hint } from '../../src/access/Caller.js';
import { NOBODY } from '../../src/access/Caller.js';
import { askerOf } from '../../src/api/asker.js';
import { Loaders } from '../../src/api/Loaders.js';
import type { Graph } from '../../src/graph/Graph.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const callerBy = (...hints: Hint[]): Caller => ({ ...NOBODY, signedIn: true, roles: ['STAFF'], hints });
const person = (id: string): Hint => ({ by: 'PERSON', value: `person:${id}` });

const personOf = (graph: Graph, ...hints: Hint[]) => askerOf(callerBy(...hints), new Loaders(graph), ON).personId();

const isAbove = (graph: Graph, who: string, whom: string) =>
  askerOf(callerBy(person(who)), new Loaders(graph), ON).isProfessionallyAbove(`person:${whom}`);

onBothEngines('the person who asks', (graph) => {
  const email = (value: string): Hint => ({ by: 'EMAIL', value });

  test('is found by e-mail address, letter case apart', async () => {
    await draw(graph(), {
      posts: { a: { holder: ['ann', 'annabel', 'none'] } },
      nodes: { 'person:ann': { email: 'Ann@Example.org' }, 'person:annabel': { email: 'annabel@example.org' } },
    });
    expect(await personOf(graph(), email('ann@example.org'))).toBe('person:ann');
    expect(await personOf(graph(), email('annabel@example.org'))).toBe('person:annabel');
    expect(await personOf(graph(), email('ann@example.com'))).toBeNull();
    expect(await personOf(graph(), email('%'))).toBeNull();
  });

  test('is nobody when several share the address', async () => {
    await draw(graph(), {
      posts: { a: { holder: ['ann', 'bob'] } },
      nodes: { 'person:ann': { email: 'duty@example.org' }, 'person:bob': { email: 'DUTY@example.org' } },
    });
    expect(await personOf(graph(), email('duty@example.org'))).toBeNull();
  });

  test('is found by id, or as the holder of a post today, the first way that finds somebody', async () => {
    await draw(graph(), { posts: { a: { holder: [`was until ${ON}`, `is from ${ON}`] }, vacant: {} } });
    expect(await personOf(graph(), person('is'))).toBe('person:is');
    expect(await personOf(graph(), person('nobody'))).toBeNull();
    expect(await personOf(graph(), { by: 'POST', value: 'post:a' })).toBe('person:is');
    expect(await personOf(graph(), { by: 'POST', value: 'post:vacant' })).toBeNull();
    expect(await personOf(graph(), email('nobody@example.org'), person('nobody'), person('was'))).toBe('person:was');
    expect(await personOf(graph())).toBeNull();
  });
});

onBothEngines('being professionally above somebody', (graph) => {
  const ORGANISATION: Drawing = {
    posts: {
      worker: { holder: ['asked'], supervisor: 'supervisor', manager: 'manager' },
      supervisor: { holder: 'supervisor', supervisor: 'principal', manager: 'elsewhere' },
      principal: { holder: 'principal', manager: 'director' },
      director: { holder: 'director' },
      manager: { holder: 'manager', manager: 'director', supervisor: 'other' },
      other: { holder: 'other' },
      elsewhere: { holder: 'elsewhere' },
      colleague: { holder: 'colleague', supervisor: 'supervisor' },
      loop: { holder: 'loop', supervisor: 'loop' },
    },
  };

  test('is holding a post on the professional line upwards, which goes on along the line of management above its top', async () => {
    await draw(graph(), ORGANISATION);
    const people = ['supervisor', 'principal', 'director', 'manager', 'other', 'elsewhere', 'colleague', 'loop', 'asked'];
    const above = await Promise.all(people.map(async (who) => [who, await isAbove(graph(), who, 'asked')] as const));
    expect(above.filter(([, is]) => is).map(([who]) => who)).toEqual(['supervisor', 'principal', 'director']);
  });

  test('is not being below, and in a loop one is not above oneself', async () => {
    await draw(graph(), ORGANISATION);
    expect(await isAbove(graph(), 'asked', 'supervisor')).toBe(false);
    expect(await isAbove(graph(), 'loop', 'loop')).toBe(false);
    expect(await isAbove(graph(), 'supervisor', 'nobody')).toBe(false);
    expect(await isAbove(graph(), 'nobody', 'asked')).toBe(false);
  });

  test('is about today: neither a line nor a post that has ended or is to come counts', async () => {
    await draw(graph(), {
      posts: {
        worker: { holder: 'asked', supervisor: [`was until ${ON}`, `is from ${ON}`, 'will from 2027-01-01'] },
        was: { holder: 'was' },
        is: { holder: [`left until ${ON}`, 'stays', 'joins from 2027-01-01'] },
        will: { holder: 'will' },
        left: { holder: 'formerlyAsked' },
        former: { holder: [`formerlyAsked until ${ON}`], supervisor: 'is' },
      },
    });
    const people = ['was', 'left', 'stays', 'joins', 'will'];
    const above = await Promise.all(people.map(async (who) => [who, await isAbove(graph(), who, 'asked')] as const));
    expect(above.filter(([, is]) => is).map(([who]) => who)).toEqual(['stays']);
    expect(await isAbove(graph(), 'stays', 'formerlyAsked')).toBe(false);
  });

  test('is so for any post that either of the two holds', async () => {
    await draw(graph(), {
      posts: { a: { holder: 'asked' }, b: { holder: 'asked', supervisor: 'c' }, c: { holder: 'above' }, d: { holder: 'above' } },
    });
    expect(await isAbove(graph(), 'above', 'asked')).toBe(true);
  });

  test('is asked of the graph once for all the people of a list', async () => {
    await draw(graph(), ORGANISATION);
    let reads = 0;
    const counting: Graph = { ...graph(), engine: graph().engine, read: (work, limits) => (reads++, graph().read(work, limits)) };
    const asker = askerOf(callerBy(person('supervisor')), new Loaders(counting), ON);
    const all = await Promise.all(
      ['asked', 'colleague', 'manager', 'other', 'principal'].map((one) => asker.isProfessionallyAbove(`person:${one}`)),
    );
    expect(all).toEqual([true, true, false, false, false]);
    // Who asks, the lines of all, and the posts of who asks.
    expect(reads).toBe(3);
  });
});
