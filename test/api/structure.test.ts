import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { ask, type Answer } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

const NORTH = 'post:north-social-care-service-manager';

onBothEngines(
  'the questions about structure over the seed',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), ON);
      service = await startService(graph());
    });
    afterAll(() => service.stop());

    async function told(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<NonNullable<Answer['data']>> {
      const { status, data, errors } = await ask(service.address, query, { on: ON, ...variables });
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      return data ?? {};
    }

    test('path tells each edge with its portfolio, in words and as a sentence', async () => {
      const { path } = await told(
        `query ($from: ID!, $to: ID!, $on: LocalDate) { path(from: $from, to: $to, on: $on) {
          length sentence from { id } to { id holders { person { name } } }
          steps { position from post { id } kind words portfolio { id name } sentence source { kind } }
        } }`,
        { from: NORTH, to: 'post:head-of-locality-chesil' },
      );
      expect(path).toEqual({
        length: 1,
        sentence:
          'Rhian Hale (Service Manager, Social Care, North) is professionally supervised by Amanda Davis (Head of Locality and Strategy, Chesil).',
        from: { id: NORTH },
        to: { id: 'post:head-of-locality-chesil', holders: [{ person: { name: 'Amanda Davis' } }] },
        steps: [
          {
            position: 1,
            from: NORTH,
            post: { id: 'post:head-of-locality-chesil' },
            kind: 'PROFESSIONAL',
            words: 'is professionally supervised by',
            portfolio: { id: 'portfolio:social-care', name: 'Social Care' },
            sentence: expect.stringMatching('^Rhian Hale'),
            source: { kind: 'ILLUSTRATIVE' },
          },
        ],
      });
    });

    test('path walks the kinds asked for only, and is null where they join nothing', async () => {
      const query = `query ($to: ID!, $kinds: [LineKind!], $on: LocalDate) { path(from: "${NORTH}", to: $to, kinds: $kinds, on: $on) { length } }`;
      expect(await told(query, { to: 'post:head-of-locality-chesil', kinds: ['LINE'] })).toEqual({ path: { length: 3 } });
      expect(await told(query, { to: 'post:panel-co-ordinator-1', kinds: ['LINE'] })).toEqual({ path: null });
      expect(await told(query, { to: NORTH, kinds: null })).toEqual({ path: { length: 0 } });
    });

    test('coverage has a cell for each row and column, with the heads and the leads on them', async () => {
      const { coverage } = await told(
        `query ($on: LocalDate) { coverage(on: $on) {
          localities { id name leaders { title holders { person { name } } } } portfolios { id name kind leaders { id } }
          cells { locality portfolio posts fte vacancies interim empty sentence leads { id holders { person { name } } } }
        } }`,
      );
      const { localities, portfolios, cells } = coverage as {
        localities: { id: string }[];
        portfolios: { id: string; kind: string }[];
        cells: { locality: string; portfolio: string; posts: number }[];
      };
      expect([localities.length, portfolios.filter(({ kind }) => kind === 'LOCALITY').length]).toEqual([6, 4]);
      expect(cells.map(({ locality, portfolio }) => `${locality} ${portfolio}`)).toEqual(
        localities.flatMap((row) => portfolios.map((column) => `${row.id} ${column.id}`)),
      );
      expect(cells.find((cell) => cell.locality === 'locality:north' && cell.portfolio === 'portfolio:social-care')).toMatchObject({
        posts: 17,
        empty: false,
        leads: [{ id: NORTH, holders: [{ person: { name: 'Rhian Hale' } }] }],
      });
    });

    test('shape tells the whole or a branch, and of the loads as many as are asked for', async () => {
      const { shape } = await told(
        `query ($on: LocalDate) { shape(on: $on) { root { id } headcount posts vacancies fte vacantFte layers
          spans { managers min median max histogram { span managers } }
          supervision { supervisors hoursAMonth withoutCadence loads(first: 2) { supervisor post { title } supervisees hoursAMonth withoutCadence } } } }`,
      );
      expect(shape).toMatchObject({
        root: null,
        posts: 603,
        layers: 7,
        spans: { max: 10 },
        supervision: { withoutCadence: 1, loads: [{ post: { title: expect.any(String) } }, { supervisees: expect.any(Number) }] },
      });
      const branch = await told(
        `query ($on: LocalDate) { shape(root: "post:head-of-locality-north", on: $on) { root { id } posts layers } }`,
      );
      expect(branch).toEqual({ shape: { root: { id: 'post:head-of-locality-north' }, posts: 55, layers: 4 } });
    });

    test('askAbout tells whom to ask, why, which way, how to reach them and where', async () => {
      const query = `query ($text: String!, $post: ID, $on: LocalDate) { askAbout(text: $text, post: $post, on: $on) {
        kind id title why line deployed where who { id holders { person { name } } } contacts { kind id name phone email } } }`;
      const { askAbout } = await told(query, { text: 'elective home education', post: NORTH });
      expect(askAbout).toEqual([
        {
          kind: 'SERVICE',
          id: 'service:elective-home-education',
          title: 'Elective Home Education',
          why: 'Lisa Linscott (Principal Teacher) is responsible for Elective Home Education.',
          line: 'DIRECT',
          deployed: 'COUNTY_WIDE',
          where: 'It is there for the whole county.',
          who: [{ id: 'post:principal-teacher', holders: [{ person: { name: 'Lisa Linscott' } }] }],
          contacts: [
            {
              kind: 'PERSON',
              id: 'person:lisa-linscott',
              name: 'Lisa Linscott',
              phone: '01305 228587',
              email: 'lisa.linscott@dorsetcouncil.gov.uk',
            },
          ],
        },
      ]);
      expect(await told(query, { text: 'xyzzy' })).toMatchObject({ askAbout: [{ kind: 'NOTHING', line: 'FRONT_DOOR' }] });
    });

    test('topics are listed', async () => {
      const { topics } = await told('{ topics { id name words line about answeredBy { name } source { kind } } }');
      expect(topics).toContainEqual({
        id: 'topic:allegation-against-staff',
        name: 'Allegation against a member of staff',
        words: expect.arrayContaining(['lado']),
        line: 'LINE',
        about: expect.any(String),
        answeredBy: [{ name: 'Local Authority Designated Officer function' }],
        source: { kind: 'ILLUSTRATIVE' },
      });
    });

    test.each([
      ['{ path(from: "a b", to: "post:x") { length } }', 'BAD_INPUT', 'from'],
      ['{ path(from: "post:x", to: "") { length } }', 'BAD_INPUT', 'to'],
      [`{ path(from: "${NORTH}", to: "post:x") { length } }`, 'NOT_FOUND', 'to'],
      [`{ path(from: "${NORTH}", to: "${NORTH}", kinds: []) { length } }`, 'BAD_INPUT', 'kinds'],
      ['{ shape(root: "post:x") { posts } }', 'NOT_FOUND', 'root'],
      ['{ shape(root: "") { posts } }', 'BAD_INPUT', 'root'],
      ['{ shape { supervision { loads(first: -1) { supervisor } } } }', 'BAD_INPUT', 'first'],
      ['{ askAbout(text: "leave", post: "post:x") { title } }', 'NOT_FOUND', 'post'],
      [`{ askAbout(text: "${'x'.repeat(201)}") { title } }`, 'BAD_INPUT', 'text'],
    ])('%s is refused', async (query, code, argument) => {
      const { errors } = await ask(service.address, query);
      expect(errors.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
    });
  },
  { each: false },
);
