import { beforeEach, expect, test } from '@jest/globals';
import { load } from '../../src/archive/load.js';
import { seed } from '../../seed/run.js';
import type { EdgeRow, EdgeSet, Label } from '../../src/archive/Contents.js';
import type { Graph } from '../../src/graph/Graph.js';
import { askAbout } from '../../src/org/askAbout.js';
import { NameIndex } from '../../src/org/nameIndex.js';
import { topics } from '../../src/org/topics.js';
import { draw, ON, type Drawing } from '../support/draw.js';
import { onBothEngines, openClean } from '../support/onBothEngines.js';

type Asked = { readonly post?: string | null; readonly on?: string };

async function answers(graph: Graph, text: string, { post = 'post:me', on = ON }: Asked = {}) {
  return askAbout(graph, new NameIndex(graph), { text, post, on });
}

/** Answers in short: `TOPIC Leave > boss`. */
async function short(graph: Graph, text: string, asked: Asked = {}): Promise<string[]> {
  return (await answers(graph, text, asked)).map(({ kind, title, who }) =>
    `${kind} ${title} > ${who.map(({ id }) => id.slice(5)).join(' ')}`.trim(),
  );
}

/** Edges that do not begin at a post, `service:a DEPLOYED_IN locality:north`, with `until DAY` or without. */
async function link(graph: Graph, ...lines: string[]): Promise<void> {
  const edges = lines.map((line): EdgeSet => {
    const [from = '', type = '', to = '', , until = '9999-12-31'] = line.split(' ');
    const label = (id: string) => (id.slice(0, 1).toUpperCase() + id.slice(1).split(':')[0]) as Label;
    const row: EdgeRow = { from, to, props: { from: '2020-01-01', to: until, source: 'RECORDED' } };
    return { type, fromLabel: label(from), toLabel: label(to), rows: [row] };
  });
  await graph.write((tx) => load(tx, { nodes: {} as never, edges }));
}

const TOPICS: Drawing['nodes'] = {
  'topic:leave': { name: 'Leave', words: ['annual leave', 'holiday'], line: 'LINE', about: 'It is agreed with the line manager.' },
  'topic:dilemma': { name: 'Practice dilemma', words: ['dilemma'], line: 'PROFESSIONAL', about: null },
  'topic:conflict': { name: 'Conflict', words: ['bullying'], line: 'ABOVE_LINE', about: null },
  'topic:concern': { name: 'Safeguarding concern', words: ['child at risk'], line: 'FRONT_DOOR', about: null },
};
const DOORS: Drawing['nodes'] = {
  'service:a-silent': { name: 'A Silent Door', kind: 'FRONT_DOOR' },
  'service:door': {
    name: 'Front Line',
    kind: 'FRONT_DOOR',
    phone: '01305 1',
    formerNames: ['First Stop (FST)'],
    formerNamesUntil: ['2022-04-01'],
  },
};

onBothEngines('askAbout', (graph) => {
  test('a topic goes to the line of the asker that it is for, as it stands on the date', async () => {
    await draw(graph(), {
      nodes: TOPICS,
      posts: {
        me: { manager: ['boss until 2026-12-01', 'newBoss from 2026-12-01'], supervisor: 'principal' },
        boss: { manager: 'director', holder: 'Ann', is: { title: 'Head' } },
        newBoss: { holder: 'Bob' },
        principal: { holder: 'Cec' },
        director: { holder: 'Dee' },
      },
    });
    expect(await short(graph(), 'leave')).toEqual(['TOPIC Leave > boss']);
    expect(await short(graph(), 'leave', { on: '2026-12-01' })).toEqual(['TOPIC Leave > newBoss']);
    expect(await short(graph(), 'I have got a practice dilemma')).toEqual(['TOPIC Practice dilemma > principal']);
    expect(await short(graph(), 'bullying')).toEqual(['TOPIC Conflict > director']);
    expect(await answers(graph(), 'who do I ask about my holidays?')).toMatchObject([
      {
        line: 'LINE',
        why: 'Ann (Head) is the line manager of this post. It is agreed with the line manager.',
        deployed: null,
        where: null,
        id: 'topic:leave',
      },
    ]);
  });

  test('where the nearest post is vacant, the first above it that is held is asked', async () => {
    await draw(graph(), {
      nodes: TOPICS,
      posts: {
        me: { manager: 'vacant' },
        vacant: { manager: 'gone' },
        gone: { manager: 'held', holder: 'Ann until 2026-11-22' },
        held: { holder: 'Bob' },
      },
    });
    const [leave] = await answers(graph(), 'leave');
    expect(leave?.who.map(({ id }) => id)).toEqual(['post:held']);
    expect(leave?.why).toMatch('Vacant, the line manager of this post, is vacant; Bob (held) is the nearest above it in post.');
  });

  test('without a supervisor the line manager is asked and the answer says so; the manager is never asked about the manager', async () => {
    await draw(graph(), {
      nodes: TOPICS,
      posts: {
        me: { manager: 'boss' },
        boss: { holder: 'Ann' },
        supervised: { manager: 'boss', supervisor: 'principal' },
        principal: { holder: 'Cec' },
        same: { manager: 'boss', supervisor: 'boss' },
        top: {},
      },
    });
    expect((await answers(graph(), 'dilemma'))[0]?.why).toBe(
      'This post has no professional supervisor; until it has one, the line manager is asked. Ann (boss) is the line manager of this post.',
    );
    expect(await short(graph(), 'conflict', { post: 'post:supervised' })).toEqual(['TOPIC Conflict > principal']);
    expect(await short(graph(), 'conflict', { post: 'post:same' })).toEqual(['TOPIC Conflict >']);
    expect(await short(graph(), 'leave', { post: 'post:top' })).toEqual(['TOPIC Leave >']);
    const [unsaid] = await answers(graph(), 'leave', { post: null });
    expect(unsaid).toMatchObject({ who: [], line: 'LINE' });
    expect(unsaid?.why).toMatch('Say which post you hold');
  });

  test('a service goes to whoever is responsible, in the locality of the asker where there is somebody', async () => {
    await draw(graph(), {
      nodes: { 'service:portage': { name: 'Portage', kind: 'DISCIPLINE' }, 'locality:north': { name: 'North', phone: '01258 1' } },
      posts: {
        me: { basedIn: 'north' },
        far: { basedIn: 'west' },
        county: {},
        here: { basedIn: 'north', responsibleFor: 'portage', holder: 'Ann' },
        there: { basedIn: 'east', responsibleFor: 'portage', holder: 'Bob' },
        before: { basedIn: 'north', responsibleFor: 'portage until 2026-11-22', holder: 'Cec' },
        closed: { basedIn: 'north', responsibleFor: 'portage', is: { closesOn: ON } },
      },
    });
    await link(
      graph(),
      'service:portage DEPLOYED_IN locality:north',
      'service:portage DEPLOYED_IN locality:east',
      'service:portage DEPLOYED_IN locality:west until 2026-11-22',
    );
    const [near] = await answers(graph(), 'portage');
    expect(near).toMatchObject({
      kind: 'SERVICE',
      line: 'DIRECT',
      deployed: 'YES',
      where: 'It is deployed in North, the locality of this post.',
    });
    expect(near?.who.map(({ id }) => id)).toEqual(['post:here']);
    expect(near?.contacts).toEqual([{ kind: 'LOCALITY', id: 'locality:north', name: 'North', phone: '01258 1', email: null }]);
    const [far] = await answers(graph(), 'portage', { post: 'post:far' });
    expect(far).toMatchObject({
      deployed: 'NO',
      where: 'It is deployed in North and east, not in west.',
      why: 'Ann (here) and Bob (there) are responsible for Portage.',
    });
    expect((await answers(graph(), 'portage', { post: 'post:far', on: '2026-11-21' }))[0]?.deployed).toBe('YES');
    expect((await answers(graph(), 'portage', { post: 'post:county' }))[0]).toMatchObject({
      deployed: 'UNKNOWN',
      where: 'It is deployed in North and east; this post belongs to no locality.',
    });
  });

  test('without anybody responsible: whoever leads it, else whoever leads a team that delivers it, else the line manager', async () => {
    await draw(graph(), {
      nodes: {
        'service:led': { name: 'Music' },
        'service:delivered': { name: 'Fostering' },
        'service:orphan': { name: 'Archery' },
        'team:foster': { phone: '1' },
      },
      posts: {
        me: { manager: 'boss' },
        boss: { holder: 'Ann' },
        leader: { leads: 'service:led' },
        teamLead: { leads: 'team:foster' },
        other: { leads: 'team:other' },
      },
    });
    await link(graph(), 'team:foster DELIVERS service:delivered', 'team:other DELIVERS service:delivered until 2026-11-22');
    expect(await short(graph(), 'music')).toEqual(['SERVICE Music > leader']);
    expect((await answers(graph(), 'fostering'))[0]?.why).toBe('The vacant post teamLead leads a team that delivers Fostering.');
    const [orphan] = await answers(graph(), 'archery');
    expect(orphan).toMatchObject({
      line: 'LINE',
      why: 'Nobody is recorded as responsible for Archery on this date. Ann (boss) is the line manager of this post.',
    });
  });

  test('a former name finds the service, and says until when it was called so', async () => {
    await draw(graph(), { nodes: DOORS, posts: { me: {}, advice: { responsibleFor: 'door', holder: 'Ann' } } });
    expect(await answers(graph(), 'fst')).toMatchObject([
      {
        title: 'Front Line',
        line: 'FRONT_DOOR',
        deployed: 'COUNTY_WIDE',
        why: 'Ann (advice) is responsible for Front Line. It was called First Stop (FST) until 2022-04-01.',
      },
    ]);
    expect((await answers(graph(), 'front line'))[0]?.why).not.toMatch('It was called');
  });

  test('a topic for the front door names the door that can be reached; so does the answer that found nothing', async () => {
    await draw(graph(), { nodes: { ...TOPICS, ...DOORS }, posts: { me: {}, advice: { responsibleFor: 'door', holder: 'Ann' } } });
    const contacts = [{ kind: 'SERVICE', id: 'service:door', name: 'Front Line', phone: '01305 1', email: null }];
    expect(await answers(graph(), 'child at risk')).toMatchObject([
      { kind: 'TOPIC', title: 'Safeguarding concern: Front Line', line: 'FRONT_DOOR', contacts },
    ]);
    expect(await answers(graph(), 'xyzzy')).toMatchObject([
      {
        kind: 'NOTHING',
        id: null,
        title: 'Nothing found',
        line: 'FRONT_DOOR',
        contacts,
        why: 'Nothing here answers to “xyzzy”. The front door, Front Line, can say whom to ask. Ann (advice) is responsible for Front Line.',
      },
    ]);
    for (const text of ['', ' ', '?!', 'who do I ask about']) expect((await answers(graph(), text))[0]?.kind).toBe('NOTHING');
  });

  test('without a front door the answer says that too', async () => {
    expect(await answers(graph(), 'xyzzy', { post: null })).toMatchObject([
      { kind: 'NOTHING', who: [], contacts: [], deployed: null, why: 'Nothing here answers to “xyzzy”. No front door is recorded either.' },
    ]);
  });

  test('of meetings held in every locality the own one is answered, also where others match as well', async () => {
    await draw(graph(), {
      nodes: {
        'locality:east': {},
        'forum:a': { name: 'Review, East', scope: 'LOCALITY' },
        'forum:b': { name: 'Review, North', scope: 'LOCALITY', purpose: 'Looks back.', cadence: 'monthly' },
      },
      posts: { me: { basedIn: 'north' }, chair: { chairs: 'b', holder: 'Ann' }, elsewhere: {} },
    });
    await link(graph(), 'forum:a HELD_IN locality:east', 'forum:b HELD_IN locality:north');
    expect(await answers(graph(), 'review')).toMatchObject([
      {
        kind: 'FORUM',
        id: 'forum:b',
        why: 'Ann (chair) chairs Review, North. Looks back. It meets monthly.',
        deployed: 'YES',
        where: 'It is held in north, the locality of this post.',
      },
    ]);
    expect(await short(graph(), 'review east')).toEqual(['FORUM Review, East >']);
    expect(await short(graph(), 'review', { post: 'post:elsewhere' })).toEqual(['FORUM Review, East >', 'FORUM Review, North > chair']);
  });

  test('a mistyped word is understood where nothing is found as typed, and a renewed graph is found at once', async () => {
    await draw(graph(), {
      nodes: { 'service:a': { name: 'Elective Home Education' }, 'service:b': { name: 'Building' } },
      posts: { me: {} },
    });
    const names = new NameIndex(graph());
    const found = async (text: string) => (await askAbout(graph(), names, { text, post: null, on: ON })).map(({ title }) => title);
    expect(await found('electve home educaton')).toEqual(['Elective Home Education']);
    expect(await found('bullying')).toEqual(['Building']);
    await draw(graph(), { nodes: { 'topic:c': TOPICS['topic:conflict'] ?? {} } });
    expect(await found('bullying')).toEqual(['Conflict']);
  });

  test('a sentence names four of many, and says how many more there are', async () => {
    const many = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, { responsibleFor: 'art', holder: name.toUpperCase() }]),
    );
    await draw(graph(), { nodes: { 'service:art': { name: 'Art' } }, posts: { me: {}, ...many } });
    const [art] = await answers(graph(), 'art');
    expect(art?.why).toBe('A (a), B (b), C (c), D (d) and 2 more are responsible for Art.');
    expect(art?.who).toHaveLength(6);
  });

  test('topics are listed by name with what else answers them on the date', async () => {
    await draw(graph(), { nodes: { ...TOPICS, 'service:lado': { name: 'LADO' } } });
    await link(graph(), 'topic:concern ANSWERED_BY service:lado', 'topic:leave ANSWERED_BY service:lado until 2026-11-22');
    const found = await graph().read((tx) => topics(tx, ON));
    expect(found.map(({ name, line, answeredBy }) => `${name} ${line} ${answeredBy.map((service) => service.name).join()}`.trim())).toEqual(
      ['Conflict ABOVE_LINE', 'Leave LINE', 'Practice dilemma PROFESSIONAL', 'Safeguarding concern FRONT_DOOR LADO'],
    );
  });

  test('a post that nobody has is not found', async () => {
    await expect(answers(graph(), 'leave', { post: 'post:nobody' })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND', argument: 'post' },
    });
  });
});

const NORTH = 'post:north-social-care-service-manager';

onBothEngines('askAbout on the reference organisation', (graph) => {
  beforeEach(() => seed(graph(), ON));

  test('whom to ask about what', async () => {
    const names = new NameIndex(graph());
    const first = async (text: string) => {
      const [answer] = await askAbout(graph(), names, { text, post: NORTH, on: ON });
      return [text, answer?.title, answer?.who.map(({ id }) => id.slice(5)).join(' '), answer?.why.split(' (')[0]];
    };
    const expected = [
      ['leave', 'Leave', 'head-of-locality-north', 'Kath Saunders'],
      ['I am sick today', 'Sickness', 'head-of-locality-north', 'Kath Saunders'],
      ['a practice dilemma', 'Practice dilemma', 'head-of-locality-chesil', 'Amanda Davis'],
      ['my manager is bullying me', 'Conflict with the manager', 'director-care-protection', 'Sarah-Jane Smedmor'],
      ['elective home education', 'Elective Home Education', 'principal-teacher', 'Lisa Linscott'],
      ['ChAD', 'Family Support and Advice Line', 'service-manager-childrens-advice-and-duty', 'Emma Pleece'],
      ['front door', 'Front door: Family Support and Advice Line', 'service-manager-childrens-advice-and-duty', 'Emma Pleece'],
      [
        'worried about a child',
        'Safeguarding concern: Family Support and Advice Line',
        'service-manager-childrens-advice-and-duty',
        'Emma Pleece',
      ],
      [
        'LADO',
        'Allegation against a member of staff',
        'head-of-locality-north head-of-quality-assurance-and-partnerships',
        'Kath Saunders',
      ],
      ['portage', 'Portage', 'north-send-service-manager', 'Ruth Abel'],
      ['line of sight', 'Line of Sight Meeting, North', 'head-of-locality-north', 'Kath Saunders'],
      ['IT', 'IT and access', 'head-of-locality-north', 'Kath Saunders'],
    ];
    expect(await Promise.all(expected.map(([text]) => first(text ?? '')))).toEqual(expected);
  });
});

test('every topic is found by its name and by each of its words, and answers somebody', async () => {
  const graph = await openClean('embedded');
  await seed(graph, ON);
  const names = new NameIndex(graph);
  const missed: string[] = [];
  for (const { id, name, words } of await graph.read((tx) => topics(tx, ON))) {
    for (const text of [name, ...words]) {
      const answers = await askAbout(graph, names, { text, post: NORTH, on: ON });
      const found = answers.find((answer) => answer.id === id);
      if (found === undefined || found.who.length === 0) missed.push(`${id} by "${text}": ${answers.map(({ title }) => title).join(', ')}`);
    }
  }
  await graph.close();
  expect(missed).toEqual([]);
});
