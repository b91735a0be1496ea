import { expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/Graph.js';
import { lines } from '../../src/org/lines.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';

/** Draws posts and tells both lines of one in ids: `1 LINE asked>lsm`. */
async function told(graph: Graph, posts: Drawing['posts'] & object, { of = 'asked', on = ON } = {}) {
  await draw(graph, { posts });
  return ask(graph, of, on);
}

async function ask(graph: Graph, of = 'asked', on = ON) {
  const short = (id: string) => id.replace('post:', '');
  const { line, professional, meet, sentence } = await graph.read((tx) => lines(tx, `post:${of}`, on));
  const steps = (of: typeof line) => of.map(({ level, kind, from, to }) => `${level} ${kind} ${short(from)}>${short(to)}`);
  return {
    line: steps(line),
    professional: steps(professional),
    meet: meet && `${short(meet.post.id)} ${meet.lineSteps}+${meet.professionalSteps}`,
    sentence,
  };
}

/** A line of posts from `bottom` upwards, each managed by the next: p1 > p2 > ... */
const chain = (length: number, prefix = 'p') =>
  Object.fromEntries(Array.from({ length }, (_, i) => [`${prefix}${i + 1}`, i + 1 < length ? { manager: `${prefix}${i + 2}` } : {}]));

onBothEngines('lines', (graph) => {
  test('a locality service manager has two lines, which meet above both managers', async () => {
    const found = await told(graph(), {
      asked: { manager: 'headOfLocality', supervisor: 'headOfPortfolio for family', is: { title: 'Locality Service Manager' } },
      headOfLocality: { manager: 'director', holder: 'ann', is: { title: 'Head of Locality' } },
      headOfPortfolio: { manager: 'director', holder: ['bob', 'cec ACTING'], is: { title: 'Head of Another Locality' } },
      director: { manager: 'executive', holder: 'dee', is: { title: 'Corporate Director' } },
      executive: {},
    });
    expect(found).toEqual({
      line: ['1 LINE asked>headOfLocality', '2 LINE headOfLocality>director', '3 LINE director>executive'],
      professional: ['1 PROFESSIONAL asked>headOfPortfolio', '2 LINE headOfPortfolio>director', '3 LINE director>executive'],
      meet: 'director 2+2',
      sentence:
        'Ann (Head of Locality) manages this post. Bob and cec (Head of Another Locality) supervise it professionally. The two lines meet at dee (Corporate Director), 2 steps up either line.',
    });
  });

  test('a supervision keeps the portfolio that it covers, and a line has none', async () => {
    await draw(graph(), { posts: { asked: { manager: 'lsm', supervisor: 'head for family' }, head: { supervisor: 'principal' } } });
    const { line, professional } = await graph().read((tx) => lines(tx, 'post:asked', ON));
    expect([...line, ...professional].map(({ to, portfolioId }) => [to, portfolioId])).toEqual([
      ['post:lsm', null],
      ['post:head', 'portfolio:family'],
      ['post:principal', null],
    ]);
  });

  test('one person may be both: the two lines are one', async () => {
    const found = await told(graph(), { asked: { manager: 'both', supervisor: 'both' }, both: { holder: 'ann', manager: 'top' }, top: {} });
    expect(found.meet).toBe('both 1+1');
    expect(found.sentence).toBe('Ann (both) is both the line manager and the professional supervisor of this post: its two lines are one.');
  });

  test('without a supervisor there is a line, no professional line and no meeting', async () => {
    const found = await told(graph(), { asked: { manager: 'boss' }, boss: { supervisor: 'principal' } });
    expect(found).toEqual({
      line: ['1 LINE asked>boss'],
      professional: [],
      meet: null,
      sentence: 'The vacant post boss manages this post. It has no professional supervisor.',
    });
  });

  test('without a manager there is a professional line, which goes on along the line of management of its top', async () => {
    const found = await told(graph(), {
      asked: { supervisor: 'senior' },
      senior: { supervisor: 'principal', manager: 'notAboveTheSenior' },
      principal: { manager: 'director' },
    });
    expect(found).toMatchObject({
      line: [],
      professional: ['1 PROFESSIONAL asked>senior', '2 PROFESSIONAL senior>principal', '3 LINE principal>director'],
      meet: null,
    });
    expect(found.sentence).toBe('This post has no line manager. The vacant post senior supervises it professionally.');
  });

  test('at the top there is neither', async () => {
    expect(await told(graph(), { asked: {}, below: { manager: 'asked', supervisor: 'asked' } })).toEqual({
      line: [],
      professional: [],
      meet: null,
      sentence: 'This post is at the top: it has no line manager and no professional supervisor.',
    });
  });

  test('a loop of managers is walked once, and so is a loop of supervisors', async () => {
    const found = await told(graph(), {
      asked: { manager: 'a', supervisor: 'x' },
      a: { manager: 'b' },
      b: { manager: 'a' },
      x: { supervisor: 'y' },
      y: { supervisor: 'asked' },
    });
    expect(found.line).toEqual(['1 LINE asked>a', '2 LINE a>b']);
    expect(found.professional).toEqual(['1 PROFESSIONAL asked>x', '2 PROFESSIONAL x>y']);
    expect(found.meet).toBeNull();
  });

  test('a post that manages and supervises itself has no one above it', async () => {
    expect(await told(graph(), { asked: { manager: 'asked', supervisor: 'asked' } })).toMatchObject({
      line: [],
      professional: [],
      meet: null,
    });
  });

  test('several supervisors and several managers all stand on their level', async () => {
    const found = await told(graph(), {
      asked: { manager: ['m1', 'm2'], supervisor: ['s1', 's2 for family'] },
      m1: { manager: 'top' },
      m2: { manager: 'top' },
      s1: { manager: 'top' },
      s2: { supervisor: 'top' },
      top: {},
    });
    expect(found.line).toEqual(['1 LINE asked>m1', '1 LINE asked>m2', '2 LINE m1>top']);
    expect(found.professional).toEqual(['1 PROFESSIONAL asked>s1', '1 PROFESSIONAL asked>s2', '2 LINE s1>top']);
    expect(found.meet).toBe('top 2+2');
    expect(found.sentence).toContain(
      'The vacant post m1 and the vacant post m2 manage this post. The vacant post s1 and the vacant post s2 supervise it professionally.',
    );
  });

  test('lines that share no post do not meet', async () => {
    const found = await told(graph(), { asked: { manager: 'm', supervisor: 's' }, m: { manager: 'oneTop' }, s: { manager: 'anotherTop' } });
    expect(found.meet).toBeNull();
    expect(found.sentence).toMatch(/The two lines do not meet\.$/);
  });

  test('lines meet where the steps are fewest in all, not where the line of management comes first', async () => {
    const found = await told(graph(), {
      asked: { manager: 'm1', supervisor: 's1' },
      m1: { manager: 'far' },
      far: { manager: 'near' },
      s1: { supervisor: ['s2', 'near'] },
      s2: { supervisor: 's3' },
      s3: { supervisor: 's4' },
      s4: { supervisor: 'far' },
      near: {},
    });
    // far: 2 + 5 steps; near: 3 + 2 steps.
    expect(found.meet).toBe('near 3+2');
    expect(found.sentence).toContain(
      'The two lines meet at the vacant post near, 3 steps up the line of management and 2 steps up the professional line.',
    );
  });

  test('of two places as near in all, the lines meet at the nearer up the line of management', async () => {
    const found = await told(graph(), {
      asked: { manager: 'm1', supervisor: 's1' },
      m1: { manager: 'm2' },
      m2: {},
      s1: { supervisor: ['m2', 's2'] },
      s2: { supervisor: 'm1' },
    });
    expect(found.meet).toBe('m1 1+3');
  });

  test('a supervisor who is on the line of management is where they meet', async () => {
    const found = await told(graph(), { asked: { manager: 'lsm', supervisor: 'head' }, lsm: { manager: 'head' }, head: {} });
    expect(found.meet).toBe('head 2+1');
    expect(found.sentence).toContain('2 steps up the line of management and one step up the professional line');
  });

  test('lines are those of the day: from the first day, and no more on the last', async () => {
    const drawn = {
      asked: { manager: ['before until 2026-01-01', 'after from 2026-01-01 until 2027-01-01'], supervisor: 'later from 2026-06-01' },
    };
    await draw(graph(), { posts: drawn });
    const on = async (day: string) => {
      const { line, professional } = await ask(graph(), 'asked', day);
      return [...line, ...professional].map((step) => step.split('>')[1]);
    };
    expect(await on('2025-12-31')).toEqual(['before']);
    expect(await on('2026-01-01')).toEqual(['after']);
    expect(await on('2026-05-31')).toEqual(['after']);
    expect(await on('2026-06-01')).toEqual(['after', 'later']);
    expect(await on('2026-12-31')).toEqual(['after', 'later']);
    expect(await on('2027-01-01')).toEqual(['later']);
    expect(await on('2019-12-31')).toEqual([]);
  });

  test('a line whose middle has ended goes no further', async () => {
    const found = await told(graph(), { asked: { manager: 'm' }, m: { manager: 'ended until 2026-11-22' }, ended: { manager: 'top' } });
    expect(found.line).toEqual(['1 LINE asked>m']);
  });

  test('a holder of the past is not told', async () => {
    const found = await told(graph(), { asked: { manager: 'm' }, m: { holder: ['gone until 2026-11-22', 'coming from 2026-11-23'] } });
    expect(found.sentence).toMatch(/^The vacant post m manages/);
  });

  test('a line of thirteen posts above is cut after twelve', async () => {
    const found = await told(graph(), chain(14), { of: 'p1' });
    expect(found.line).toHaveLength(12);
    expect(found.line.at(-1)).toBe('12 LINE p12>p13');
  });

  test('a professional line is cut after twelve too, where it turns into a line of management', async () => {
    const found = await told(graph(), { asked: { supervisor: 's1' }, s1: { supervisor: 's2' }, s2: { manager: 'p1' }, ...chain(14) });
    expect(found.professional).toHaveLength(12);
    expect(found.professional.at(-1)).toBe('12 LINE p9>p10');
  });
});

onBothEngines('lines of nobody', (graph) => {
  test('an id that no post has is NOT_FOUND, also when something else has it', async () => {
    await draw(graph(), { posts: { other: { holder: 'ann' } } });
    for (const id of ['post:nobody', 'person:ann']) {
      await expect(graph().read((tx) => lines(tx, id, ON))).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND', argument: 'post' },
        message: `There is no post ${id}.`,
      });
    }
  });

  test('in an empty database it is NOT_FOUND too', async () => {
    await expect(graph().read((tx) => lines(tx, 'post:asked', ON))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  test.each(['supervisor', 'manager'] as const)(
    'a %s line with four posts on each of ten levels is answered at once: each post is passed once',
    async (edge) => {
      const level = (i: number) => Array.from({ length: 4 }, (_, j) => `l${i}x${j}`);
      const posts = Object.fromEntries(
        Array.from({ length: 10 }, (_, i) => level(i).map((name) => [name, { [edge]: level(i + 1) }])).flat(),
      );
      await draw(graph(), { posts: { asked: { [edge]: level(0) }, ...posts } });
      const { line, professional } = await graph().read((tx) => lines(tx, 'post:asked', ON), { timeoutMs: 5_000 });
      const steps = edge === 'manager' ? line : professional;
      expect(steps.map(({ level: at }) => at)).toEqual(Array.from({ length: 11 }, (_, i) => [i + 1, i + 1, i + 1, i + 1]).flat());
    },
  );

  test('a step that two strides reach is counted by the shorter way', async () => {
    const found = await told(graph(), {
      asked: { supervisor: ['p1', 'q1'] },
      ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`p${i + 1}`, { supervisor: `p${i + 2}` }])),
      q1: { supervisor: 'p6' },
    });
    expect(found.professional).toEqual([
      '1 PROFESSIONAL asked>p1',
      '1 PROFESSIONAL asked>q1',
      '2 PROFESSIONAL p1>p2',
      '2 PROFESSIONAL q1>p6',
      '3 PROFESSIONAL p2>p3',
      '3 PROFESSIONAL p6>p7',
      '4 PROFESSIONAL p3>p4',
      '4 PROFESSIONAL p7>p8',
      '5 PROFESSIONAL p4>p5',
    ]);
  });
});
