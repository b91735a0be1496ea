import { beforeAll, expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/Graph.js';
import { Search, type SearchAsked } from '../../src/org/search.js';
import { draw, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

const RENAME = cypher`MATCH (n:Person {id: $id}) SET n.name = $name RETURN n.id AS id`;
const DELETE = cypher`MATCH (n:Person {id: $id}) DETACH DELETE n`;

function find(search: Search, text: string, asked: Partial<SearchAsked> = {}) {
  return search.find({ text, kinds: null, first: 10, on: ON, ...asked });
}

const ids = async (...asked: Parameters<typeof find>) => (await find(...asked)).map(({ id }) => id);

const drawNames = (graph: Graph) =>
  draw(graph, {
    posts: {
      teacher: {
        holder: 'wyn',
        is: { title: 'Principal Teacher' },
        leads: ['portfolio:learning', 'locality:cheltenham'],
        responsibleFor: 'advice',
        chairs: 'board',
      },
      vacant: { is: { title: 'Specialist Teacher' }, attends: 'board' },
      worker: { holder: ['oneil', 'lukasz'], is: { title: 'Social Worker' }, memberOf: 'chesil' },
    },
    nodes: {
      'person:wyn': { name: 'Ŵyn Evans' },
      'person:oneil': { name: "Sinéad O'Neil" },
      'person:lukasz': { name: 'Łukasz Żółć' },
      'person:teacher-by-name': { name: 'Theo Teacher' },
      'person:no-name': { name: null },
      'locality:cheltenham': { name: 'Cheltenham' },
      'portfolio:learning': { name: 'Learning and Inclusion' },
      'team:chesil': { name: 'Chesil Integrated Team' },
      'service:advice': {
        name: 'Children’s Advice and Duty Service',
        formerNames: ['Multi-Agency Safeguarding Hub', 'First Response'],
        formerNamesUntil: ['2020-09-01', '2016-01-01'],
      },
      'forum:board': { name: 'Strengthening Services Board' },
    },
  });

onBothEngines(
  'search',
  (graph) => {
    let search: Search;
    beforeAll(async () => {
      await drawNames(graph());
      search = new Search(graph());
    });

    test.each([
      ['wyn', 'person:wyn'],
      ['ŵYN', 'person:wyn'],
      ['W\u0302yn', 'person:wyn'],
      ["o'neil", 'person:oneil'],
      ['o’neil', 'person:oneil'],
      ['oneil', 'person:oneil'],
      ['sinead', 'person:oneil'],
      ['lukasz zolc', 'person:lukasz'],
      ['ŁUKASZ', 'person:lukasz'],
      ['childrens advice', 'service:advice'],
    ])('%s finds %s, whatever the marks, apostrophes and letter case', async (text, expected) => {
      expect(await ids(search, text)).toEqual([expected]);
    });

    test('the beginnings of words suffice, in any order', async () => {
      expect(await ids(search, 'ev wy')).toEqual(['person:wyn']);
      expect(await ids(search, 'strength serv')).toEqual(['forum:board']);
    });

    test('every word must match: half of the words find nothing', async () => {
      expect(await ids(search, 'wyn oneil')).toEqual([]);
    });

    test.each([
      ['a letter too few', 'cheltnham'],
      ['two letters in the wrong order', 'chetlenham'],
      ['a letter too many', 'cheltennham'],
    ])('%s is forgiven in a long word', async (_, text) => {
      expect(await ids(search, text)).toEqual(['locality:cheltenham']);
    });

    test('a short word must begin right', async () => {
      expect(await ids(search, 'wym')).toEqual([]);
    });

    test('a former name finds what bears another name today, and says which', async () => {
      expect(await find(search, 'safeguarding hub')).toEqual([
        {
          kind: 'SERVICE',
          id: 'service:advice',
          label: 'Children’s Advice and Duty Service',
          detail: 'formerly Multi-Agency Safeguarding Hub',
          post: 'post:teacher',
        },
      ]);
      expect((await find(search, 'first resp'))[0]?.detail).toBe('formerly First Response');
      expect((await find(search, 'duty'))[0]?.detail).toBe('Principal Teacher');
    });

    test('a present name stands before a former one', async () => {
      await draw(graph(), { nodes: { 'service:now': { name: 'First Response' } } });
      expect(await ids(search, 'first response')).toEqual(['service:now', 'service:advice']);
    });

    test('each hit says what tells it from others, and which post to show', async () => {
      const told = async (text: string) => (await find(search, text)).map(({ kind, detail, post }) => [kind, detail, post]);
      expect(await told('wyn')).toEqual([['PERSON', 'Principal Teacher', 'post:teacher']]);
      expect(await told('social worker')).toEqual([['POST', "Sinéad O'Neil, Łukasz Żółć", 'post:worker']]);
      expect(await told('specialist teacher')).toEqual([['POST', 'vacant', 'post:vacant']]);
      expect(await told('theo')).toEqual([['PERSON', null, null]]);
      expect(await told('cheltenham')).toEqual([['LOCALITY', 'Principal Teacher', 'post:teacher']]);
      expect(await told('learning')).toEqual([['PORTFOLIO', 'Principal Teacher', 'post:teacher']]);
      expect(await told('chesil')).toEqual([['TEAM', null, null]]);
      expect(await told('strengthening')).toEqual([['FORUM', 'Principal Teacher', 'post:teacher']]);
    });

    test('what matches best comes first, and of equals the person before the post', async () => {
      expect(await ids(search, 'teacher')).toEqual(['person:teacher-by-name', 'post:teacher', 'post:vacant']);
    });

    test('only the kinds asked for are found, and only as many', async () => {
      expect(await ids(search, 'teacher', { kinds: ['POST'] })).toEqual(['post:teacher', 'post:vacant']);
      expect(await ids(search, 'teacher', { kinds: ['FORUM', 'TEAM'] })).toEqual([]);
      expect(await ids(search, 'teacher', { kinds: [] })).toEqual([]);
      expect(await ids(search, 'teacher', { first: 1 })).toEqual(['person:teacher-by-name']);
      expect(await ids(search, 'teacher', { first: 0 })).toEqual([]);
    });

    test.each(['', '   ', "'", '...', '👋', '(:Post)-[', '* ~ ^2'])(
      '"%s" finds nothing that does not bear it, without an error',
      async (text) => {
        expect((await find(search, text)).filter(({ kind }) => kind !== 'POST')).toEqual([]);
      },
    );

    test('the day decides whose post is shown, not what is found', async () => {
      await draw(graph(), {
        posts: {
          moved: { holder: 'mover until 2026-01-01', is: { title: 'Old Desk' } },
          new: { holder: 'mover from 2026-01-01', is: { title: 'New Desk' } },
        },
      });
      expect((await find(search, 'mover', { on: '2025-12-31' })).map(({ detail }) => detail)).toEqual(['Old Desk']);
      expect((await find(search, 'mover')).map(({ detail }) => detail)).toEqual(['New Desk']);
      expect((await find(search, 'mover', { on: '2019-01-01' })).map(({ detail }) => detail)).toEqual([null]);
    });

    test('somebody without a name is found by the id', async () => {
      expect(await ids(search, 'no name')).toEqual(['person:no-name']);
    });
  },
  { each: false },
);

onBothEngines('the index of a search', (graph) => {
  test('is renewed after every write: what is new, renamed or gone', async () => {
    const search = new Search(graph());
    expect(await ids(search, 'zoe')).toEqual([]);
    await draw(graph(), { nodes: { 'person:zoe': { name: 'Zoë Pearce' } } });
    expect(await ids(search, 'zoe')).toEqual(['person:zoe']);
    await graph().write((tx) => tx.run(RENAME, { id: 'person:zoe', name: 'Zoë Hardy' }));
    expect(await ids(search, 'pearce')).toEqual([]);
    expect(await ids(search, 'hardy')).toEqual(['person:zoe']);
    await graph().write((tx) => tx.run(DELETE, { id: 'person:zoe' }));
    expect(await ids(search, 'zoe')).toEqual([]);
  });

  test('is not confused by many who ask at once around a write', async () => {
    const search = new Search(graph());
    await Promise.all([
      find(search, 'zoe'),
      draw(graph(), { nodes: { 'person:zoe': { name: 'Zoë' } } }),
      find(search, 'zoe'),
      find(search, 'zoe'),
    ]);
    expect(await ids(search, 'zoe')).toEqual(['person:zoe']);
  });

  test('is made again after it could not be made', async () => {
    await draw(graph(), { nodes: { 'person:zoe': { name: 'Zoë' } } });
    let fails = 1;
    // The second read of a search is the one that makes the index.
    const faltering = new Proxy(graph(), {
      get: (target, name) =>
        name === 'read'
          ? (...asked: Parameters<Graph['read']>) => (fails-- === 0 ? Promise.reject(new Error('lost')) : target.read(...asked))
          : Reflect.get(target, name, target),
    });
    const search = new Search(faltering);
    await expect(find(search, 'zoe')).rejects.toThrow('lost');
    expect(await ids(search, 'zoe')).toEqual(['person:zoe']);
  });
});
