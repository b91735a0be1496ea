import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importFiles, type Importing } from '../../src/api/importFiles.js';
import type { Graph } from '../../src/graph/Graph.js';
import { importedPosts } from '../../src/org/importedPosts.js';
import { postsByIds } from '../../src/org/posts.js';
import { lines } from '../../src/org/lines.js';
import { shape } from '../../src/org/shape.js';
import { applyChanges } from '../../src/scenarios/applyChanges.js';
import { AUTHOR } from '../support/expectChange.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ON = '2013-09-30';
const HEADER = 'Post Unique Reference,Name,Grade,Job Title,Unit,Reports to Senior Post,FTE,Professional/Occupational Group,Notes';
const real = (name: string) => ({ name, bytes: readFileSync(`test/exchange/data/uk-organograms/${name}.csv`) });
const made = (...rows: readonly string[]) => [{ name: 'made.csv', bytes: Buffer.from([HEADER, ...rows].join('\n')) }];

const importing = (graph: Graph, files: Importing['files'], how: Partial<Importing> = {}) =>
  importFiles(graph, {
    format: 'organogram',
    files,
    source: 'Body',
    on: ON,
    edge: null,
    repairs: [],
    mapping: null,
    remembered: () => null,
    ...how,
  });

async function imported(graph: Graph, files: Importing['files'], how: Partial<Importing> = {}) {
  const { changes, report } = await importing(graph, files, how);
  const applied = await applyChanges(graph, { changes, on: ON, author: AUTHOR, expecting: null, compare: false });
  expect(applied.refusals).toEqual([]);
  return report;
}

onBothEngines('an organogram', (graph, engine) => {
  test.each(engine === 'embedded' ? ['ts-environment_agency-2011-09-30', 's13-dcms-2013-09-30'] : ['s13-dcms-2013-09-30'])(
    '%s, once applied, has the shape that its figures tell, and a second import of it changes nothing',
    async (name) => {
      const { figures, posts } = await imported(graph(), [real(`${name}-senior`)]);
      const top = Object.entries(figures['level_hist'] as Record<string, number>).find(([level]) => level === '1');
      expect(top).toEqual(['1', 1]);
      const found = await graph().read((tx) => shape(tx, null, ON));
      expect({ posts: found.posts, levels: found.layers, max: found.spans.max }).toEqual({
        posts,
        levels: figures['levels'],
        max: figures['max_span'],
      });
      expect(found.vacancies).toBe((figures['status_rows'] as Record<string, number>)['vacant'] ?? 0);
      expect((await importing(graph(), [real(`${name}-senior`)])).changes).toEqual([]);
    },
    60_000,
  );

  test('is told apart from a later one of the same source by what differs', async () => {
    await imported(
      graph(),
      made(
        'A1,Ann,SCS3,Top,HQ,XX,1,Policy,',
        'B1,Ben,SCS2,Finance,HQ,A1,1,Finance,',
        'C1,Vacant,SCS1,Law,HQ,A1,1,Law,',
        'D1,Dee,SCS1,Old,HQ,B1,1,,',
      ),
    );
    const later = made(
      'A1,Ann,SCS3,Top,HQ,XX,1,Policy,',
      'B1,Bea,SCS2,Finance and Estates,HQ,A1,1,Finance,',
      'C1,Cy,SCS1A,Law,HQ,B1,1,Law,',
      'E1,Eve,SCS1,New,HQ,B1,0.5,,formerly D1',
    );
    const report = await imported(graph(), later);
    expect(report.difference).toEqual({
      opened: 1,
      closed: 1,
      renamed: 1,
      regraded: 1,
      moved: 1,
      supervised: 0,
      appointed: 3,
      left: 1,
      teams: 0,
      joined: 1,
    });
    expect(report.findings).toEqual([expect.objectContaining({ code: 'RENAMED', line: 5 })]);
    const { line } = await graph().read((tx) => lines(tx, 'post:body:E1', ON));
    expect(line.map(({ post }) => post.title)).toEqual(['Finance and Estates', 'Top']);
    const [gone] = await graph().read((tx) => postsByIds(tx, ['post:body:D1'], ON));
    expect(gone).toMatchObject({ closesOn: ON });
  });

  test('makes the teams that it names, and a later one moves posts between them', async () => {
    const first = await imported(graph(), made('A1,Ann,,Top,Board,XX,1,,', 'B1,Ben,,Law,West End,A1,1,,', 'C1,Cy,,Tax,West End,A1,1,,'));
    expect(first.difference).toMatchObject({ teams: 2, joined: 3 });
    expect(first.findings).toEqual([
      expect.objectContaining({ code: 'NEW_TEAMS', sentence: expect.stringContaining('(Board, West End)') }),
    ]);
    const later = await imported(graph(), made('A1,Ann,,Top,,XX,1,,', 'B1,Ben,,Law,East,A1,1,,', 'C1,Cy,,Tax,West End,A1,1,,'));
    expect(later).toMatchObject({ changes: 2, difference: { teams: 1, joined: 1 } });
    const held = await graph().read((tx) => importedPosts(tx, 'post:body:', ON));
    // Whoever leaves the unit out says nothing of it.
    expect([...held.values()].map(({ id, teams }) => [id, teams.map(({ name }) => name)]).sort()).toEqual([
      ['post:body:A1', ['Board']],
      ['post:body:B1', ['East']],
      ['post:body:C1', ['West End']],
    ]);
  });

  test('may publish the professional line', async () => {
    await imported(graph(), made('A1,Ann,,Top,,XX,1,,', 'B1,Ben,,Finance,,A1,1,,'), { edge: 'PROFESSIONAL' });
    const { line, professional } = await graph().read((tx) => lines(tx, 'post:body:B1', ON));
    expect([line, professional.map(({ post }) => post.title)]).toEqual([[], ['Top']]);
  });

  test('keeps junior rows as groups under their senior post', async () => {
    const junior = {
      name: 'junior.csv',
      bytes: Buffer.from(
        'Reporting Senior Post,Grade,Generic Job Title,Unit,Number of Posts in FTE,Professional/Occupational Group\nA1,EO,Adviser,HQ,120.5,Policy\nZZ,EO,Lost,HQ,x,Policy\n',
      ),
    };
    const { figures, findings } = await imported(graph(), [...made('A1,Ann,,Top,,XX,1,,'), junior]);
    expect(figures['junior']).toMatchObject({ rows: 2, fte: 120.5, fte_bad: 1, orphan_codes: { ZZ: 1 } });
    expect(findings.map(({ code }) => code)).toEqual(['NO_FTE', 'MANAGER_NOT_FOUND', 'NEW_TEAMS']);
    expect(await graph().read((tx) => shape(tx, 'post:body:A1', ON))).toMatchObject({ posts: 2, fte: 121.5, vacancies: 0 });
  });
});

describe('what is doubtful in an organogram', () => {
  const none = { read: () => Promise.resolve({ posts: new Map(), people: new Set(), teams: new Set() }) } as unknown as Graph;
  const found = async (rows: readonly string[], how: Partial<Importing> = {}) => {
    const { changes, report } = await importing(none, made(...rows), how);
    const moves = changes.flatMap((change) =>
      'moveLine' in change ? [`${change.moveLine.post} ${change.moveLine.manager}`.replaceAll('post:body:', '')] : [],
    );
    return { codes: report.findings.map(({ code }) => code), moves, posts: report.posts };
  };

  test.each<[string, string[], Awaited<ReturnType<typeof found>>]>([
    ['a manager who is nowhere', ['A,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,Z,1,,'], { codes: ['MANAGER_NOT_FOUND'], moves: [], posts: 2 }],
    ['a manager but for letter case', ['Ab,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,aB,1,,'], { codes: ['REPAIR_SUGGESTED'], moves: [], posts: 2 }],
    ['a manager but for zeros', ['7,Ann,,Top,,XX,1,,', '8,Ben,,Law,,007,1,,'], { codes: ['REPAIR_SUGGESTED'], moves: [], posts: 2 }],
    ['who reports to itself', ['A,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,B,1,,'], { codes: ['SELF_REPORT'], moves: [], posts: 2 }],
    ['several tops', ['A,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,xx,1,,'], { codes: ['SEVERAL_TOPS'], moves: [], posts: 2 }],
    ['no top, and a loop', ['A,Ann,,Top,,B,1,,', 'B,Ben,,Law,,A,1,,'], { codes: ['NO_TOP', 'LOOP'], moves: [], posts: 2 }],
    ['a blank manager', ['A,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,,1,,'], { codes: ['SEVERAL_TOPS', 'NO_MANAGER'], moves: [], posts: 2 }],
    [
      'one post with two managers',
      ['A,Ann,,Top,,XX,1,,', 'C,Cy,,Tax,,A,1,,', 'B,Ben,,Law,,A,1,,', 'B,Bo,,Law,,C,1,,'],
      { codes: ['JOB_SHARE', 'TWO_MANAGERS'], moves: ['C A'], posts: 3 },
    ],
    [
      'a reference that stands for two posts',
      ['A,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,A,1,,', 'B,Bo,,Tax,,A,1,,'],
      { codes: ['REUSED_REFERENCE'], moves: ['B A'], posts: 2 },
    ],
    [
      'who is paid and not in post',
      ['A,Ann,,Top,,XX,1,,', '0,Ben,,None,,A,1,,', '0,Bo,,None,,A,1,,'],
      { codes: ['PLACEHOLDER', 'PLACEHOLDER'], moves: [], posts: 1 },
    ],
    ['an eliminated post', ['A,Ann,,Top,,XX,1,,', "B,'Eliminated',,Law,,A,1,,"], { codes: ['ELIMINATED'], moves: [], posts: 1 }],
    ['damaged letters', ['A,Ann,,Top,,XX,1,,', 'B,ZoÃ«,,Law,,A,1,,'], { codes: ['DAMAGED'], moves: ['B A'], posts: 2 }],
    ['no reference', ['A,Ann,,Top,,XX,1,,', ',Ben,,Law,,A,1,,'], { codes: ['NO_REFERENCE'], moves: [], posts: 1 }],
  ])('%s is reported, and nothing is guessed', async (_, rows, expected) => {
    expect(await found(rows)).toEqual(expected);
  });

  test.each([
    ['LETTER_CASE', ['Ab,Ann,,Top,,XX,1,,', 'B,Ben,,Law,,aB,1,,'], ['B Ab']],
    ['LEADING_ZEROS', ['7,Ann,,Top,,XX,1,,', '8,Ben,,Law,,007,1,,'], ['8 7']],
  ])('a repair that was asked for is made: %s', async (repair, rows, moves) => {
    expect(await found(rows, { repairs: [repair] })).toEqual({ codes: ['REPAIRED'], moves, posts: 2 });
  });

  test('references that differ by letter case are two posts with two ids', async () => {
    const { changes } = await importing(none, made('ab,Ann,,Top,,XX,1,,', 'AB,Ben,,Law,,ab,1,,', 'a b/é?,Cy,,Tax,,ab,1,,'));
    const ids = changes.flatMap((change) => ('openPost' in change ? [change.openPost.id] : []));
    expect(ids).toEqual(['post:body:ab', 'post:body:AB', 'post:body:a_b~2F~C3~A9~3F']);
  });
});
