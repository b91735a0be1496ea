import { beforeAll, expect, test } from '@jest/globals';
import { holdersOf, managersOf, postsHeldBy, reportsOf, superviseesOf, supervisorsOf } from '../../src/org/around.js';
import { peopleByIds } from '../../src/org/people.js';
import { postsByIds } from '../../src/org/posts.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

onBothEngines(
  'around a post',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          boss: { is: { title: 'Boss', closesOn: '2030-01-01', fte: 0.5, grade: 'SM2', statutory: true, profession: 'NO SUCH WORD' } },
          twin: { is: { title: 'Boss' } },
          asked: {
            manager: ['twin from 2021-01-01', 'boss from 2022-01-01', 'gone until 2026-11-22'],
            supervisor: ['twin every 31', 'boss for family', 'boss for youth every 14', 'gone until 2026-11-22'],
            holder: ['zoe from 2025-01-01 JOB_SHARE', 'amy from 2024-01-01 until 2027-01-01 SECONDED', 'left until 2026-11-22'],
          },
          other: { manager: 'boss', supervisor: 'boss', holder: 'zoe ACTING' },
          past: { manager: 'boss until 2026-11-22' },
        },
        nodes: {
          'person:zoe': {
            name: 'Zoë',
            email: 'zoe@example.org',
            registeredWith: 'SWE',
            registrationExpiresOn: '2027-03-31',
            newlyQualifiedOn: '2024-09-01',
          },
        },
      }),
    );

    const on = <T>(question: (tx: never, ids: readonly string[], on: string) => Promise<T>, ...ids: string[]) =>
      graph().read((tx) => question(tx as never, ids, ON));

    test('posts come in the order asked, null for one that is not there, also twice', async () => {
      const found = await on(postsByIds, 'post:other', 'post:nobody', 'person:zoe', 'post:boss', 'post:other');
      expect(found.map((post) => post?.id ?? null)).toEqual(['post:other', null, null, 'post:boss', 'post:other']);
      expect(found[3]).toEqual({
        on: ON,
        id: 'post:boss',
        title: 'Boss',
        role: null,
        profession: null,
        grade: 'SM2',
        fte: 0.5,
        statutory: true,
        needsSupervision: 'UNRECORDED',
        opensOn: null,
        closesOn: '2030-01-01',
        state: 'VACANT',
        source: { kind: 'RECORDED', document: null, on: null },
      });
    });

    test('nothing asked is nothing answered', async () => {
      expect(await on(postsByIds)).toEqual([]);
      expect(await on(holdersOf)).toEqual([]);
    });

    test('people come with their registration, null for one that is not there', async () => {
      expect(await on(peopleByIds, 'person:nobody', 'person:zoe')).toEqual([
        null,
        {
          on: ON,
          id: 'person:zoe',
          name: 'Zoë',
          email: 'zoe@example.org',
          phone: null,
          registeredWith: 'SWE',
          registrationExpiresOn: '2027-03-31',
          newlyQualifiedOn: '2024-09-01',
          source: { kind: 'RECORDED', document: null, on: null },
        },
      ]);
    });

    test('holders stand by name, with their capacity and days; the end of what still stands is null', async () => {
      const [held, vacant] = await on(holdersOf, 'post:asked', 'post:boss');
      expect(held?.map(({ person, capacity, from, to }) => [person.id, capacity, from, to])).toEqual([
        ['person:zoe', 'JOB_SHARE', '2025-01-01', null],
        ['person:amy', 'SECONDED', '2024-01-01', '2027-01-01'],
      ]);
      expect(vacant).toEqual([]);
    });

    test('the posts of a person stand by title, each with its state', async () => {
      const [posts, none] = await on(postsHeldBy, 'person:zoe', 'person:left');
      expect(posts?.map(({ post, capacity, to }) => [post.id, post.state, capacity, to])).toEqual([
        ['post:asked', 'SHARED', 'JOB_SHARE', null],
        ['post:other', 'INTERIM', 'ACTING', null],
      ]);
      expect(none).toEqual([]);
    });

    test('of several managers the newest line stands first', async () => {
      const [managers, top] = await on(managersOf, 'post:asked', 'post:boss');
      expect(managers?.map(({ post, from }) => [post.id, from])).toEqual([
        ['post:boss', '2022-01-01'],
        ['post:twin', '2021-01-01'],
      ]);
      expect(top).toEqual([]);
    });

    test('reports are those of the day, by title', async () => {
      expect((await on(reportsOf, 'post:boss', 'post:asked')).map((posts) => posts.map(({ id }) => id))).toEqual([
        ['post:asked', 'post:other'],
        [],
      ]);
    });

    test('supervisors stand by title and id, each line with its portfolio and how often', async () => {
      const [lines] = await on(supervisorsOf, 'post:asked');
      const told = lines?.map(({ post, portfolioId, everyDays }) => `${post.id} ${portfolioId} ${everyDays}`);
      expect(told?.sort()).toEqual(['post:boss portfolio:family null', 'post:boss portfolio:youth 14', 'post:twin null 31']);
      expect(lines?.map(({ post }) => post.id)).toEqual(['post:boss', 'post:boss', 'post:twin']);
    });

    test('supervisees are the same lines from above', async () => {
      const [lines, none] = await on(superviseesOf, 'post:boss', 'post:asked');
      expect(lines?.map(({ post, portfolioId }) => `${post.id} ${portfolioId}`).sort()).toEqual([
        'post:asked portfolio:family',
        'post:asked portfolio:youth',
        'post:other null',
      ]);
      expect(none).toEqual([]);
    });

    test('another day has other answers', async () => {
      const [before] = await graph().read((tx) => managersOf(tx, ['post:asked'], '2021-06-01'));
      expect(before?.map(({ post }) => post.id)).toEqual(['post:twin', 'post:gone']);
      expect(await graph().read((tx) => holdersOf(tx, ['post:asked'], '2019-12-31'))).toEqual([[]]);
    });
  },
  { each: false },
);
