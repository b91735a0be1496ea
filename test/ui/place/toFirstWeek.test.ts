import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../../ui/api/useLines';
import type { Place } from '../../../ui/api/usePlace';
import { toFirstWeek } from '../../../ui/place/toFirstWeek';
import { named } from '../support/named';

const source = { kind: 'RECORDED', document: null, on: null } as const;
const reachable = (id: string) => {
  const post = named(id);
  return {
    ...post,
    holders: post.holders.map(({ capacity, person }) => ({ capacity, person: { ...person, phone: '01305 1', email: null } })),
  };
};

const place: Place = {
  ...named('post:me', []),
  role: 'SERVICE_MANAGER',
  needsSupervision: 'YES',
  supervisees: [],
  holders: [],
  managers: [{ post: reachable('post:kath'), source }],
  manager: { reports: [named('post:me'), named('post:mei'), named('post:gone', [])] },
  supervisors: [{ post: reachable('post:amanda'), portfolio: null, everyDays: 28, source }],
  reports: [named('post:imogen')],
  portfolios: [],
  locality: null,
  team: null,
  attendances: [],
  source,
};
const elsewhere = (id: string) => ({ ...named(id), locality: null });
const met = (of: Place, counterparts = [elsewhere('post:tom')], lines: Lines | null = null) =>
  toFirstWeek(of, lines, counterparts, []).map(({ reason, id }) => `${reason} ${id.slice(5)}`);

describe('toFirstWeek', () => {
  test('one meets both lines first, then those below and beside; not oneself, and nobody where nobody is', () => {
    expect(met(place)).toEqual(['MANAGER kath', 'SUPERVISOR amanda', 'REPORT imogen', 'PEER mei', 'ALIKE tom']);
  });

  test('somebody who is more than one thing is met once, for the first', () => {
    const both = { ...place, supervisors: [{ post: reachable('post:kath'), portfolio: null, everyDays: null, source }] };
    expect(met(both, [elsewhere('post:mei')])).toEqual(['MANAGER kath', 'REPORT imogen', 'PEER mei']);
  });

  test('where half the county does the same, that is no list of people to meet', () => {
    const many = Array.from({ length: 11 }, (_, i) => elsewhere(`post:worker-${i}`));
    expect(met(place, many)).not.toContain('ALIKE worker-0');
    expect(met(place, many.slice(1))).toContain('ALIKE worker-1');
  });

  test('both lines say how to reach them, and the front door comes last', () => {
    const doors = [{ id: 'service:door', name: 'Front door', about: null, phone: '01305 2', email: null }];
    const people = toFirstWeek(place, null, [], doors);
    expect(people[0]).toMatchObject({ name: 'kath', phone: '01305 1' });
    expect(people.at(-1)).toMatchObject({ reason: 'DOOR', name: 'Front door', phone: '01305 2' });
  });
});
