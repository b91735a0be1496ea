import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { draw, type Drawing } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';

interface Point {
  readonly on: string;
  readonly revision: number;
  readonly totalCount: number;
  readonly acceptedCount: number;
  readonly opened: number | null;
  readonly closed: number | null;
  readonly openedGaps: { id: string }[];
  readonly closedGaps: { id: string }[];
  readonly byRule: object[];
  readonly byStandard: object[];
}

const COUNTS =
  'revision totalCount acceptedCount byRule { rule { id settings { value } } count accepted } byStandard { standard count accepted }';
const TREND = `query ($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int = 50) {
  gapTrend(from: $from, to: $to, filter: $filter) {
    on opened closed ${COUNTS}
    openedGaps(first: $first) { id subject { title } }
    closedGaps(first: $first) { id subject { title } }
  }
}`;
const PERIOD = { from: '2026-02-10', to: '2026-06-15' };
const LINES = { filter: { rules: ['noLineManager'] } };
const NEEDS = { needsSupervision: 'NO' };

/** Gaps of noLineManager: two that stand at first, of which one closes in May; one that opens in March; one that comes and goes within April. */
const DRAWING: Drawing = {
  posts: {
    head: { leads: 'organisation:all', is: NEEDS },
    stands: { is: NEEDS },
    closes: { manager: 'head from 2026-05-10', is: NEEDS },
    opens: { manager: 'head until 2026-03-15', is: NEEDS },
    unseen: { manager: ['head until 2026-04-05', 'head from 2026-04-20'], is: NEEDS },
  },
  nodes: {
    'acceptance:a': {
      rule: 'noLineManager',
      subject: 'post:stands',
      acceptedBy: 'person:ann',
      why: 'Agreed.',
      startsOn: '2026-03-20',
      endsOn: '2026-05-20',
    },
  },
};

const as = (persona: string) => ({ 'x-orgmatrix-persona': persona });

onBothEngines(
  'the trend of gaps over GraphQL',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await draw(graph(), DRAWING);
      service = await startService(graph());
    });
    afterAll(() => service.stop());
    const asked = (variables: object, persona = 'hr') => ask(service.address, TREND, { ...PERIOD, ...variables }, as(persona));
    const trend = async (variables: object): Promise<Point[]> => {
      const { data, errors } = await asked(variables);
      expect(errors).toEqual([]);
      return (data as unknown as { gapTrend: Point[] }).gapTrend;
    };
    const row = ({ on, totalCount, acceptedCount, opened, closed }: Point) => [on, totalCount, acceptedCount, opened, closed];

    test('tells both ends and every first of a month between, and what opened and closed from one to the next', async () => {
      const points = await trend(LINES);
      expect(points.map(row)).toEqual([
        ['2026-02-10', 2, 0, null, null],
        ['2026-03-01', 2, 0, 0, 0],
        ['2026-04-01', 3, 1, 1, 0],
        ['2026-05-01', 3, 1, 0, 0],
        ['2026-06-01', 2, 0, 0, 1],
        ['2026-06-15', 2, 0, 0, 0],
      ]);
      expect(points[2]?.openedGaps).toEqual([{ id: 'noLineManager/post:opens', subject: { title: 'opens' } }]);
      expect(points[4]?.closedGaps).toEqual([{ id: 'noLineManager/post:closes', subject: { title: 'closes' } }]);
      expect(points.flatMap(({ openedGaps, closedGaps }) => [...openedGaps, ...closedGaps])).toHaveLength(2);
    });

    test('counts every day as `gaps` does on that day, with or without a filter', async () => {
      const gapsOn = `query ($on: LocalDate, $filter: GapFilter) { gaps(on: $on, filter: $filter) { on ${COUNTS} } }`;
      for (const filter of [null, { severity: 'HIGH' }, { accepted: true }]) {
        for (const { on, revision, totalCount, acceptedCount, byRule, byStandard } of await trend({ filter })) {
          const { data } = await ask(service.address, gapsOn, { on, filter }, as('hr'));
          expect(data).toEqual({ gaps: { on, revision, totalCount, acceptedCount, byRule, byStandard } });
        }
      }
    });

    test('sees a gap that is accepted close where accepted ones are left out, and open again when its time is up', async () => {
      const rows = (await trend({ filter: { rules: ['noLineManager'], accepted: false } })).map(row);
      expect(rows.slice(2, 5)).toEqual([
        ['2026-04-01', 2, 0, 1, 1],
        ['2026-05-01', 2, 0, 0, 0],
        ['2026-06-01', 2, 0, 1, 1],
      ]);
    });

    test('tells as many of those that opened as are asked for, and counts all', async () => {
      const [, , april] = await trend({ ...LINES, first: 0 });
      expect([april?.opened, april?.openedGaps]).toEqual([1, []]);
    });

    test('is one day where both ends are the same, and goes on into days to come', async () => {
      expect((await trend({ ...LINES, from: '2026-03-01', to: '2026-03-01' })).map(row)).toEqual([['2026-03-01', 2, 0, null, null]]);
      expect((await trend({ ...LINES, from: '2098-12-31', to: '2099-01-01' })).map(row)).toEqual([
        ['2098-12-31', 2, 0, null, null],
        ['2099-01-01', 2, 0, 0, 0],
      ]);
    });

    test('has at most 24 days, and refuses more, a period the wrong way round, and a rule that there is not', async () => {
      expect(await trend({ ...LINES, from: '2024-01-01', to: '2025-12-01' })).toHaveLength(24);
      const refused = async (variables: object) => (await asked(variables)).errors.map(({ message, extensions }) => [message, extensions]);
      expect(await refused({ from: '2024-01-01', to: '2026-01-02' })).toEqual([
        [expect.stringContaining('24 days at the most'), { code: 'BAD_INPUT', argument: 'to' }],
      ]);
      expect(await refused({ from: '0001-01-01', to: '9999-12-31' })).toHaveLength(1);
      expect(await refused({ from: '2026-06-16' })).toEqual([
        ['from must not be after to; 2026-06-16 is after 2026-06-15.', { code: 'BAD_INPUT', argument: 'from' }],
      ]);
      expect(await refused({ filter: { rules: ['noSupervision'] } })).toEqual([
        [expect.any(String), { code: 'BAD_INPUT', argument: 'filter.rules' }],
      ]);
      expect(await refused({ first: -1 })).toContainEqual([expect.any(String), { code: 'BAD_INPUT', argument: 'first' }]);
    });

    test.each(['new-starter', 'visitor', 'administrator'])('is not for the %s, who learns no number', async (persona) => {
      const { data, errors } = await asked({}, persona);
      expect([data, errors]).toEqual([null, [expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]]);
      expect((await asked({}, 'leader')).errors).toEqual([]);
    });
  },
  { each: false },
);
