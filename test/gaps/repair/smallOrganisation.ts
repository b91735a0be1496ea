import fc from 'fast-check';
import { addDays } from '../../../seed/resolveDay.js';
import { type EdgeRow, type EdgeSet, FOREVER, type Label, type NodeRow, type Contents, type Value } from '../../../src/archive/Contents.js';
import { EMPTY } from '../../support/randomGraph.js';
import { BASE, type Dice, diceOf } from '../../support/dice.js';

const SOURCE = { source: 'RECORDED', sourceDocument: null, sourceOn: null } as const;

/** A head, a few managers and whom they manage: small enough to try every repair, and in need of one. */
export const smallOrganisation: fc.Arbitrary<Contents> = fc.noBias(fc.gen()).map((draw) => organisation(diceOf(draw)));

function organisation(dice: Dice): Contents {
  const posts = Array.from({ length: 5 + dice.number(5) }, (_, i) => `post:${i}`);
  const managers = 2 + dice.number(3);
  const managerOf = (i: number): number => (i <= managers ? 0 : 1 + dice.number(managers));
  const rows: Record<string, EdgeRow[]> = {};
  const edge = (kind: string, from: string, to: string, more: Readonly<Record<string, Value>> = {}): void => {
    (rows[kind] ??= []).push({ from, to, props: { ...SOURCE, from: addDays(BASE, -500), to: FOREVER, ...more } });
  };
  edge('Post LEADS Organisation', 'post:0', 'organisation:0');
  posts.forEach((post, i) => {
    if (i > 0) edge('Post REPORTS_TO Post', post, `post:${managerOf(i)}`);
    if (dice.chance(0.4)) edge('Post SERVES Portfolio', post, `portfolio:${dice.number(2)}`);
    if (i <= managers && dice.chance(0.5)) edge('Post LEADS Portfolio', post, `portfolio:${dice.number(2)}`);
    if (dice.chance(0.5)) edge('Post BASED_IN Locality', post, `locality:${dice.number(2)}`);
    if (i === 0 || dice.chance(0.85)) {
      edge('Person HOLDS Post', `person:${dice.chance(0.1) ? dice.number(posts.length) : i}`, post, {
        capacity: dice.pick(['SUBSTANTIVE', 'INTERIM']),
        from: addDays(BASE, dice.pick([-400, -400, -400, -20])),
      });
    }
    if (i === 0) return;
    for (let n = dice.pick([0, 1, 1, 1, 1, 2]); n > 0; n--) {
      edge('Post SUPERVISED_BY Post', post, `post:${dice.chance(0.6) ? managerOf(i) : dice.number(posts.length)}`, {
        portfolio: dice.pick([null, null, 'portfolio:0']),
        everyDays: dice.pick([31, 31, null]),
        from: addDays(BASE, dice.pick([-300, -300, -300, 30])),
        to: dice.pick([FOREVER, FOREVER, FOREVER, addDays(BASE, 30)]),
      });
    }
  });
  const nodes: Partial<Record<Label, NodeRow[]>> = {
    Post: posts.map((id, i) => ({
      id,
      title: id,
      role: i > 0 && dice.chance(0.25) ? dice.pick(['LOCALITY_SERVICE_MANAGER', 'EDUCATIONAL_PSYCHOLOGIST']) : 'SOCIAL_WORKER',
      profession: dice.chance(0.8) ? 'SOCIAL_WORK' : 'EDUCATION',
      needsSupervision: i === 0 ? 'NO' : dice.pick(['YES', 'YES', 'YES', 'NO']),
      opensOn: null,
      closesOn: dice.chance(0.08) ? addDays(BASE, dice.pick([-1, 20, 300])) : null,
      ...SOURCE,
    })),
    Person: posts.map((_, i) => ({
      id: `person:${i}`,
      name: `Person ${i}`,
      registeredWith: dice.chance(0.85) ? 'SWE' : dice.pick(['HCPC', null]),
      registrationExpiresOn: addDays(BASE, dice.chance(0.93) ? 300 : -3),
      newlyQualifiedOn: null,
      ...SOURCE,
    })),
    Portfolio: [0, 1].map((i) => ({ id: `portfolio:${i}`, name: `Portfolio ${i}`, ...SOURCE })),
    Locality: [0, 1].map((i) => ({ id: `locality:${i}`, name: `Locality ${i}`, ...SOURCE })),
    Organisation: [{ id: 'organisation:0', name: 'Small', ...SOURCE }],
  };
  const edges = Object.entries(rows).map(([kind, list]): EdgeSet => {
    const [fromLabel, type = '', toLabel] = kind.split(' ');
    return { type, fromLabel: fromLabel as Label, toLabel: toLabel as Label, rows: list.filter(({ from, to }) => from !== to) };
  });
  return { nodes: { ...EMPTY.nodes, ...nodes }, edges };
}
