import { beforeAll, expect, test } from '@jest/globals';
import {
  forumsOf,
  leadersOfLocalities,
  leadersOfPortfolios,
  ledBy,
  localities,
  localitiesOf,
  portfolios,
  portfoliosByIds,
  portfoliosOf,
  servicesOf,
  teamsOf,
} from '../../src/org/places.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const UNKNOWN = { kind: 'RECORDED', document: null, on: null };

onBothEngines(
  'places',
  (graph) => {
    beforeAll(() =>
      draw(graph(), {
        posts: {
          head: {
            leads: [
              'locality:west',
              'portfolio:family',
              'team:leaders',
              'organisation:us',
              'service:advice',
              'locality:east until 2026-11-22',
            ],
            holder: 'ann',
          },
          coLead: { leads: 'locality:west' },
          asked: {
            basedIn: 'west',
            serves: ['youth', 'family', 'send until 2026-11-22'],
            memberOf: ['zoo', 'owls'],
            responsibleFor: ['advice', 'arts'],
            attends: ['huddle', 'board'],
            chairs: ['huddle', 'past until 2026-01-01'],
          },
        },
        nodes: {
          'locality:west': { name: 'West', email: 'west@example.org', phone: '01305 000000' },
          'locality:east': { name: 'East' },
          'portfolio:youth': { name: 'Youth', kind: 'LOCALITY' },
          'portfolio:family': { name: 'Family', kind: 'SPECIALIST' },
          'portfolio:send': { name: 'SEND', kind: 'LOCALITY' },
          'team:owls': { name: 'Owls', kind: 'LOCALITY' },
          'service:advice': {
            name: 'Advice',
            kind: 'FRONT_DOOR',
            formerNames: ['Older', 'Newer', 'Undated'],
            formerNamesUntil: ['2016-01-01', '2020-09-01'],
            about: 'Where concerns come in.',
          },
          'service:arts': { name: 'Arts', formerNames: [], formerNamesUntil: [] },
          'forum:huddle': { name: 'Huddle', theme: 'OVERSIGHT', scope: 'LOCALITY', cadence: 'weekly', purpose: null },
          'forum:board': { name: 'Board', theme: 'GOVERNANCE' },
        },
      }),
    );

    const around = <T>(question: (tx: never, ids: readonly string[], on: string) => Promise<T>, ...ids: string[]) =>
      graph().read((tx) => question(tx as never, ids, ON));

    test('localities stand by name, also those that nobody leads', async () => {
      expect(await graph().read((tx) => localities(tx, ON))).toEqual([
        { on: ON, id: 'locality:east', name: 'East', email: null, phone: null, source: UNKNOWN },
        { on: ON, id: 'locality:west', name: 'West', email: 'west@example.org', phone: '01305 000000', source: UNKNOWN },
      ]);
    });

    test('portfolios of every locality stand before the specialist ones', async () => {
      expect((await graph().read((tx) => portfolios(tx, ON))).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
        'LOCALITY SEND',
        'LOCALITY Youth',
        'SPECIALIST Family',
      ]);
    });

    test('portfolios by id come in the order asked, null for one that is not there', async () => {
      expect(
        (await around(portfoliosByIds, 'portfolio:youth', 'portfolio:none', 'portfolio:family')).map((one) => one?.id ?? null),
      ).toEqual(['portfolio:youth', null, 'portfolio:family']);
    });

    test('a post has the places of the day, by name', async () => {
      const names = async (question: typeof localitiesOf | typeof teamsOf) =>
        (await around<{ name: string }[][]>(question as never, 'post:asked', 'post:head')).map((list) => list.map(({ name }) => name));
      expect(await names(localitiesOf)).toEqual([['West'], []]);
      expect(await names(portfoliosOf as never)).toEqual([['Family', 'Youth'], []]);
      expect(await names(teamsOf)).toEqual([['Owls', 'zoo'], []]);
      expect(await names(servicesOf as never)).toEqual([['Advice', 'Arts'], []]);
    });

    test('a service tells its former names, the latest first; one without a day stands last', async () => {
      const [[advice, arts] = []] = await around(servicesOf, 'post:asked');
      expect(advice).toMatchObject({ kind: 'FRONT_DOOR', about: 'Where concerns come in.', phone: null });
      expect(advice?.formerNames.map(({ name }) => name)).toEqual(['Newer', 'Older', 'Undated']);
      expect(arts?.formerNames).toEqual([]);
    });

    test('forums stand by theme and name, once for each part that the post has in them', async () => {
      const [forums] = await around(forumsOf, 'post:asked');
      expect(forums?.map(({ forum, attendance }) => `${forum.theme} ${forum.name} ${attendance}`).sort()).toEqual([
        'GOVERNANCE Board ATTENDS',
        'OVERSIGHT Huddle ATTENDS',
        'OVERSIGHT Huddle CHAIRS',
      ]);
      expect(forums?.[0]?.forum).toMatchObject({ id: 'forum:board', scope: 'COUNTY', cadence: null, purpose: null });
    });

    test('what a post leads stands by kind and name, of every kind', async () => {
      const [led, none] = await around(ledBy, 'post:head', 'post:asked');
      expect(led?.map(({ kind, id, to }) => [kind, id, to])).toEqual([
        ['LOCALITY', 'locality:west', null],
        ['ORGANISATION', 'organisation:us', null],
        ['PORTFOLIO', 'portfolio:family', null],
        ['SERVICE', 'service:advice', null],
        ['TEAM', 'team:leaders', null],
      ]);
      expect(none).toEqual([]);
    });

    test('leaders are those of the day, each with the state of the post', async () => {
      const states = (lists: { id: string; state: string }[][]) => lists.map((posts) => posts.map(({ id, state }) => `${id} ${state}`));
      expect(states(await around(leadersOfLocalities, 'locality:west', 'locality:east', 'locality:none'))).toEqual([
        ['post:coLead VACANT', 'post:head HELD'],
        [],
        [],
      ]);
      expect(states(await around(leadersOfPortfolios, 'portfolio:family', 'portfolio:youth'))).toEqual([['post:head HELD'], []]);
    });
  },
  { each: false },
);
