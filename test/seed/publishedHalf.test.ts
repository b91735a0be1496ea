import { describe, expect, test } from '@jest/globals';
import type { NodeRow } from '../../src/archive/Contents.js';
import { RESPONSIBILITIES } from './responsibilities.js';
import { column, edgesOf, seedOf, tally } from './seedOf.js';

const seed = seedOf('2026-11-22');
const { nodes } = seed;
const published = (rows: readonly NodeRow[]): NodeRow[] => rows.filter((row) => row.source === 'PUBLISHED');
const posts = published(nodes.Post);
const people = published(nodes.Person);
const nameOf = new Map(Object.values(nodes).flatMap((rows) => rows.map((row): [string, unknown] => [row.id, row.name ?? row.title])));
const publishedEdges = (type: string) => edgesOf(seed, type).filter((edge) => edge.props.source === 'PUBLISHED');
const holds = publishedEdges('HOLDS');
const holderOf = (post: string): unknown => nameOf.get(holds.find((edge) => edge.to === post)?.from ?? '');

describe('posts and people', () => {
  test('24 posts are named, each with one holder', () => {
    expect(posts).toHaveLength(24);
    expect(people).toHaveLength(24);
    expect(holds.map((edge) => edge.to).sort()).toEqual(posts.map((post) => post.id).sort());
    expect(new Set(holds.map((edge) => edge.from))).toEqual(new Set(people.map((person) => person.id)));
  });

  test('they are 4 senior leaders, 4 heads of locality, 14 specialists and 2 shared with the neighbouring council', () => {
    const shared = people.filter((person) => !/@dorsetcouncil\.gov\.uk$/.test(String(person.email ?? '@dorsetcouncil.gov.uk')));
    expect(shared.map((person) => person.name)).toEqual(['Michelle Whiting', 'David Webb']);
    expect(tally(column(posts, 'role'))).toEqual({
      EXECUTIVE_DIRECTOR: 1,
      CORPORATE_DIRECTOR: 3,
      HEAD_OF_LOCALITY: 4,
      HEAD_OF_SERVICE: 3,
      PRINCIPAL: 2,
      SERVICE_MANAGER: 9 + shared.length,
    });
  });

  test('four hold their post for the time being', () => {
    const interim = holds.filter((edge) => edge.props.capacity === 'INTERIM').map((edge) => nameOf.get(edge.from));
    expect(interim).toEqual(['Vik Verma', 'Louise Drury', 'John Heron', 'Ian Smith']);
  });

  test("one post is statutory, the Director of Children's Services, and it leads the organisation from its first day", () => {
    const statutory = nodes.Post.filter((post) => post.statutory === true);
    expect(statutory.map((post) => [post.id, holderOf(post.id)])).toEqual([['post:executive-director', 'Theresa Leavy']]);
    expect(column(nodes.Organisation, 'startedOn')).toEqual(['2020-09-01']);
    expect(edgesOf(seed, 'LEADS').find((edge) => edge.to === nodes.Organisation[0]?.id)?.from).toBe('post:executive-director');
  });

  test('e-mail and office telephone are as published, and no mobile number is kept', () => {
    const contact = Object.fromEntries(people.map((person) => [person.name, [person.email, person.phone]]));
    expect(contact['Nicky David']).toEqual(['nicola.david@dorsetcouncil.gov.uk', '01202 868206']);
    expect(contact['Emma Pleece']).toEqual(['e.l.pleece@dorsetcouncil.gov.uk', '01305 225831']);
    expect(contact['Michelle Whiting']).toEqual(['michelle.whiting@aspireadoption.co.uk', '0300 123 9868']);
    expect(contact['David Webb']).toEqual(['david.webb@bcpcouncil.gov.uk', null]);
    expect(people.filter((person) => person.email !== null)).toHaveLength(20);
    expect(people.filter((person) => person.phone !== null)).toHaveLength(19);
    expect(JSON.stringify(nodes)).not.toMatch(/"phone":"(\+44 ?|0)7/);
  });
});

describe('places and portfolios', () => {
  test('six localities have their own mailbox and telephone', () => {
    expect(nodes.Locality.map((row) => [row.name, row.email, row.phone])).toEqual([
      ['West', 'westlocality@dorsetcouncil.gov.uk', '01308 425241'],
      ['Dorchester', 'dorchesterlocality@dorsetcouncil.gov.uk', '01305 224220'],
      ['Chesil', 'chesillocality@dorsetcouncil.gov.uk', '01305 762400'],
      ['North', 'northlocality@dorsetcouncil.gov.uk', '01258 474036'],
      ['East', 'eastlocality@dorsetcouncil.gov.uk', '01202 868224'],
      ['Purbeck', 'purbecklocality@dorsetcouncil.gov.uk', '01929 557000'],
    ]);
  });

  test('four heads lead them, two of them two', () => {
    const led = publishedEdges('LEADS').filter((edge) => edge.to.startsWith('locality:'));
    expect(tally(led.map((edge) => holderOf(edge.from)))).toEqual({
      'Paula Golding': 2,
      'Amanda Davis': 1,
      'Nicky David': 2,
      'Kath Saunders': 1,
    });
  });

  test('each locality portfolio has another head, and who leads which is illustrative', () => {
    const led = edgesOf(seed, 'LEADS').filter((edge) => edge.to.startsWith('portfolio:') && holderOf(edge.from) !== undefined);
    const heads = led.filter((edge) => edge.from.startsWith('post:head-of-locality'));
    expect(heads.map((edge) => [nameOf.get(edge.to), holderOf(edge.from), edge.props.source]).sort()).toEqual([
      ['Early Help', 'Paula Golding', 'ILLUSTRATIVE'],
      ['Education', 'Kath Saunders', 'ILLUSTRATIVE'],
      ['SEND', 'Nicky David', 'ILLUSTRATIVE'],
      ['Social Care', 'Amanda Davis', 'ILLUSTRATIVE'],
    ]);
    expect(tally(column(nodes.Portfolio, 'kind'))).toEqual({ LOCALITY: 4, SPECIALIST: 4 });
  });

  test('every line between named posts is illustrative, because the text states none', () => {
    const lines = [...edgesOf(seed, 'REPORTS_TO'), ...edgesOf(seed, 'SUPERVISED_BY')];
    expect(lines.filter((edge) => edge.props.source !== 'ILLUSTRATIVE')).toEqual([]);
  });

  test('seven central teams, six integrated teams and the extended leadership team are published', () => {
    expect(tally(column(published(nodes.Team), 'kind'))).toEqual({ LOCALITY: 6, CENTRAL: 7, LEADERSHIP: 1 });
    const members = edgesOf(seed, 'MEMBER_OF').filter((edge) => edge.to === 'team:extended-leadership');
    expect(members).toHaveLength(13);
    expect(members.filter((edge) => edge.props.source === 'PUBLISHED')).toHaveLength(4);
  });
});

describe('services', () => {
  test('three corporate directors lead 17 areas', () => {
    expect(nodes.Service.filter((row) => row.kind === 'AREA')).toHaveLength(17);
    const led = publishedEdges('LEADS').filter((edge) => edge.to.startsWith('service:'));
    expect(tally(led.map((edge) => holderOf(edge.from)))).toEqual({ 'Claire Shiels': 5, 'Sarah-Jane Smedmor': 6, 'Vik Verma': 6 });
    expect(new Set(led.map((edge) => edge.to)).size).toBe(17);
  });

  test('every responsibility in the specialist tables is a service with whom to ask', () => {
    const found: Record<string, unknown[]> = {};
    for (const edge of publishedEdges('RESPONSIBLE_FOR')) (found[String(holderOf(edge.from))] ??= []).push(nameOf.get(edge.to));
    const sorted = (lists: Readonly<Record<string, readonly unknown[]>>) =>
      Object.fromEntries(Object.entries(lists).map(([who, list]) => [who, [...list].sort()]));
    expect(sorted(found)).toEqual(sorted(RESPONSIBILITIES));
  });

  test('the 11 disciplines are delivered by every integrated team, in every locality', () => {
    const disciplines = nodes.Service.filter((row) => row.kind === 'DISCIPLINE');
    expect(disciplines).toHaveLength(11);
    for (const { id } of disciplines) {
      expect(publishedEdges('DELIVERS').filter((edge) => edge.to === id)).toHaveLength(6);
      expect(publishedEdges('DEPLOYED_IN').filter((edge) => edge.from === id)).toHaveLength(6);
    }
  });

  test('the front door stands under both its names, with helpline, hub, MASH and out of hours', () => {
    const door = nodes.Service.filter((row) => row.kind === 'FRONT_DOOR');
    expect(column(door, 'name').sort()).toEqual([...(RESPONSIBILITIES['Emma Pleece'] ?? [])].sort());
    expect(door.find((row) => row.name === 'Family Support and Advice Line')).toMatchObject({
      formerNames: ["Children's Advice and Duty (ChAD)"],
      formerNamesUntil: [expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)],
      illustrativeFields: ['formerNamesUntil'],
      phone: '01305 228558',
    });
  });

  test('staff are offered an academy and a toolkit', () => {
    expect(
      column(
        nodes.Service.filter((row) => row.kind === 'STAFF_OFFER'),
        'name',
      ),
    ).toEqual(['Social Care Academy', "Manager's Toolkit"]);
  });
});

describe('forums and plans', () => {
  const kinds = (theme: string): string[] => [
    ...new Set(
      nodes.Forum.filter((row) => row.theme === theme).map((row) =>
        String(row.name).replace(/, (West|Dorchester|Chesil|North|East|Purbeck)$/, ''),
      ),
    ),
  ];

  test('four themes hold the forums of the text, and governance its boards and partnerships', () => {
    expect(
      ['OVERSIGHT', 'WORKING_TOGETHER', 'MEETING_TOGETHER', 'CONTINUOUS_IMPROVEMENT', 'GOVERNANCE'].map((theme) => kinds(theme).length),
    ).toEqual([3, 5, 4, 6, 4]);
    expect(nodes.Forum.every((row) => row.purpose !== null && row.source === 'PUBLISHED')).toBe(true);
  });

  test('five kinds of forum are held once in each locality', () => {
    const local = nodes.Forum.filter((row) => row.scope === 'LOCALITY');
    expect(local).toHaveLength(30);
    expect(tally(edgesOf(seed, 'HELD_IN').map((edge) => edge.to))).toEqual(Object.fromEntries(nodes.Locality.map((row) => [row.id, 5])));
  });

  test('cadence is there where the text gives one', () => {
    expect(tally(column(nodes.Forum, 'cadence'))).toEqual({ null: 40, monthly: 5, quarterly: 1, daily: 1 });
  });

  test('exceptions go from each locality to leadership, networks to the two monthly meetings, and those to the conference', () => {
    expect(tally(edgesOf(seed, 'ESCALATES_TO').map((edge) => edge.to))).toEqual({
      'forum:leadership-oversight-meeting': 6,
      'forum:performance-board': 3,
      'forum:quality-and-practice-action-group': 3,
      'forum:quality-conference': 2,
    });
  });

  test('somebody attends every forum but everyday work, and all managers attend the conference', () => {
    const attended = new Set([...edgesOf(seed, 'ATTENDS'), ...edgesOf(seed, 'CHAIRS')].map((edge) => edge.to));
    expect(nodes.Forum.filter((row) => !attended.has(row.id)).map((row) => row.id)).toEqual(['forum:operational-working']);
    const conference = new Set(
      edgesOf(seed, 'ATTENDS')
        .filter((edge) => edge.to === 'forum:quality-conference')
        .map((edge) => edge.from),
    );
    const managers = nodes.Post.filter((row) =>
      ['TEAM_MANAGER', 'LOCALITY_SERVICE_MANAGER', 'HEAD_OF_LOCALITY'].includes(String(row.role)),
    );
    expect(managers.filter((row) => !conference.has(row.id))).toEqual([]);
  });

  test('two plans are overseen; one sets six priorities, the other counts 31 projects', () => {
    expect(nodes.Plan.map((row) => [row.name, row.projects])).toEqual([
      ['Children, Young People and Families Plan 2020-2023', null],
      ['Strengthening Services Plan', 31],
    ]);
    expect(column(nodes.Priority, 'number')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(edgesOf(seed, 'SETS')).toHaveLength(6);
    expect(edgesOf(seed, 'OVERSEES')).toHaveLength(2);
  });
});
