import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { ask, type Answer } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const LSM = 'post:chesil-social-care-service-manager';
const SOURCE = 'source { kind document on }';

onBothEngines(
  'the API over the seed',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), ON);
      // What is slow is measured by bench; here a busy machine may take its time.
      service = await startService(graph(), { limits: { operationMs: 600_000 } });
    });
    afterAll(() => service.stop());

    /** Asks, and expects an answer without errors. */
    async function told(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<NonNullable<Answer['data']>> {
      const { status, data, errors } = await ask(service.address, query, variables);
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      return data ?? {};
    }

    test('organisation tells its name, its head, how many there are, and the revision', async () => {
      const { organisation } = await told(
        `{ organisation { id name startedOn revision head { id state holders { person { name } } } counts { posts vacancies people localities portfolios } ${SOURCE} } }`,
      );
      expect(organisation).toMatchObject({
        id: 'organisation:dorset-children-thrive',
        startedOn: '2020-09-01',
        revision: expect.any(Number),
        head: { id: 'post:executive-director', state: 'HELD', holders: [{ person: { name: 'Theresa Leavy' } }] },
        counts: { localities: 6, portfolios: 8, posts: expect.any(Number) },
        source: { kind: 'PUBLISHED', document: 'service-page', on: null },
      });
    });

    test('post tells everything that stands around it', async () => {
      const { post } = await told(
        `query ($id: ID!, $on: LocalDate) { post(id: $id, on: $on) {
          id title role profession grade fte statutory needsSupervision opensOn closesOn state ${SOURCE}
          holders { person { id name posts { post { id } } } capacity from to ${SOURCE} }
          manager { id } managers { post { id } from to ${SOURCE} } reports { id title }
          supervisors { post { id } portfolio { id name kind } everyDays from to ${SOURCE} } supervisees { post { id } portfolio { id } everyDays }
          leads { kind id name from to ${SOURCE} } portfolios { id name kind leaders { id } } locality { id name leaders { id } }
          team { id name kind } services { id name kind formerNames { name until } } forums { id name theme scope cadence attendance why } attendances { forum { id } attendance why ${SOURCE} }
        } }`,
        { id: LSM, on: ON },
      );
      expect(post).toMatchObject({
        id: LSM,
        title: 'Service Manager, Social Care, Chesil',
        role: 'LOCALITY_SERVICE_MANAGER',
        profession: 'SOCIAL_WORK',
        grade: 'Grade 14',
        fte: 1,
        needsSupervision: 'YES',
        state: 'HELD',
        manager: { id: 'post:head-of-locality-chesil' },
        managers: [{ post: { id: 'post:head-of-locality-chesil' }, to: null }],
        supervisors: [{ portfolio: { id: 'portfolio:social-care', kind: 'LOCALITY' } }],
        portfolios: [{ id: 'portfolio:social-care', leaders: [{ id: expect.stringContaining('post:head-of-locality-') }] }],
        locality: { id: 'locality:chesil', name: 'Chesil', leaders: [{ id: 'post:head-of-locality-chesil' }] },
        team: { id: 'team:chesil-locality', kind: 'LOCALITY' },
        source: { kind: 'ILLUSTRATIVE', document: null },
      });
      expect(post).toMatchObject({ holders: [{ person: { posts: [{ post: { id: LSM } }] }, capacity: 'SUBSTANTIVE' }] });
    });

    test('post is null for an id that nobody has', async () => {
      expect(await told('{ post(id: "post:nobody") { id } }')).toEqual({ post: null });
    });

    test('posts answers a page, its cursors and the total', async () => {
      const page = (after: string | null) =>
        told(`query ($after: String) { posts(filter: {locality: "locality:chesil", state: VACANT}, orderBy: ROLE, first: 2, after: $after) {
          nodes { id } edges { cursor node { id state locality { id } } } pageInfo { hasNextPage endCursor } totalCount } }`, { after }); // prettier-ignore
      const found: string[] = [];
      let total = 0;
      for (let after: string | null = null; ;) {
        const { posts } = (await page(after)) as {
          posts: {
            nodes: { id: string }[];
            edges: { cursor: string; node: object }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
            totalCount: number;
          };
        };
        expect(posts.edges.map(({ node }) => node)).toEqual(
          posts.nodes.map(({ id }) => ({ id, state: 'VACANT', locality: { id: 'locality:chesil' } })),
        );
        expect(posts.pageInfo.endCursor).toBe(posts.edges.at(-1)?.cursor);
        found.push(...posts.nodes.map(({ id }) => id));
        total = posts.totalCount;
        if (!posts.pageInfo.hasNextPage) break;
        after = posts.pageInfo.endCursor;
      }
      expect(new Set(found).size).toBe(total);
      expect(total).toBeGreaterThan(2);
    });

    test('person tells the posts of the person on the day', async () => {
      const query =
        'query ($on: LocalDate) { person(id: "person:vik-verma", on: $on) { id name email registeredWith posts { post { id state } capacity from to } } }';
      const post = {
        post: { id: 'post:director-education-learning', state: 'INTERIM' },
        capacity: 'INTERIM',
        from: '2020-09-01',
        to: null,
      };
      expect(await told(query, { on: ON })).toMatchObject({ person: { name: 'Vik Verma', registeredWith: 'TRA', posts: [post] } });
      expect(await told(query, { on: '2020-08-31' })).toMatchObject({ person: { name: 'Vik Verma', posts: [] } });
      expect(await told('{ person(id: "person:nobody") { id } }')).toEqual({ person: null });
    });

    test('localities and portfolios are the rows and columns of the matrix', async () => {
      const { localities, portfolios } = (await told(
        '{ localities { id name leaders { id } } portfolios { id name kind leaders { id } } }',
      )) as Record<string, { name: string; leaders: object[] }[]>;
      expect(localities?.map(({ name }) => name)).toEqual(['Chesil', 'Dorchester', 'East', 'North', 'Purbeck', 'West']);
      expect(localities?.every(({ leaders }) => leaders.length === 1)).toBe(true);
      expect(portfolios?.slice(0, 4).map(({ name }) => name)).toEqual(['Early Help', 'Education', 'SEND', 'Social Care']);
      expect(portfolios).toHaveLength(8);
    });

    test('lines tells both lines of a service manager and where they meet', async () => {
      const { lines } = await told(
        `query ($post: ID!) { lines(post: $post) { post { id } sentence meet { post { id } lineSteps professionalSteps }
          line { level from kind post { id } portfolio { id } ${SOURCE} } professional { level from kind post { id } portfolio { id } } } }`,
        { post: LSM },
      );
      expect(lines).toMatchObject({
        post: { id: LSM },
        line: [{ level: 1, from: LSM, kind: 'LINE', post: { id: 'post:head-of-locality-chesil' }, portfolio: null }, {}, {}],
        professional: [{ level: 1, from: LSM, kind: 'PROFESSIONAL', portfolio: { id: 'portfolio:social-care' } }, {}, {}],
        meet: { post: { id: expect.stringMatching(/^post:/) }, lineSteps: expect.any(Number), professionalSteps: expect.any(Number) },
        sentence: expect.stringContaining('Head of Locality'),
      });
    });

    test('chart holds everybody, or a branch of as many levels as asked', async () => {
      const all = (
        await told(
          '{ chart { revision truncated nodes { id title role holder state profession statutory needsSupervision locality portfolio team level reports source } edges { from to kind portfolio source } } }',
        )
      )['chart'];
      const { organisation } = (await told('{ organisation { revision counts { posts } } }')) as {
        organisation: { revision: number; counts: { posts: number } };
      };
      const { nodes, edges, revision, truncated } = all as {
        nodes: { id: string }[];
        edges: { from: string; to: string }[];
        revision: number;
        truncated: boolean;
      };
      expect({ revision, truncated, posts: nodes.length }).toEqual({
        revision: organisation.revision,
        truncated: false,
        posts: organisation.counts.posts,
      });
      const ids = new Set(nodes.map(({ id }) => id));
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      const { chart } = await told('{ chart(root: "post:head-of-locality-chesil", depth: 1) { nodes { id level } } }');
      const levels = (chart as { nodes: { level: number }[] }).nodes.map(({ level }) => level);
      expect(levels.filter((level) => level === 0)).toHaveLength(1);
      expect(levels.filter((level) => level === 1).length).toBeGreaterThan(3);
      expect(levels.filter((level) => level > 1)).toEqual([]);
    });

    test('search finds by any name, also a former one', async () => {
      const search =
        'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 3) { kind id label detail post } }';
      expect(await told(search, { text: 'theresa leavey' })).toMatchObject({
        search: [{ kind: 'PERSON', id: 'person:theresa-leavy', post: 'post:executive-director' }],
      });
      expect(await told(search, { text: 'chad advice', kinds: ['SERVICE'] })).toMatchObject({
        search: [{ id: 'service:family-support-and-advice-line', detail: expect.stringContaining("formerly Children's Advice and Duty") }],
      });
    });
  },
  { each: false },
);
