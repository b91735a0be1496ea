import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { seed } from '../../seed/run.js';
import { RULES } from '../../src/gaps/rules/index.js';
import { ask } from '../support/ask.js';
import { draw, type Drawing, ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';
import { promisedGaps } from '../seed/seedOf.js';

type Asker = 'hr' | 'leader' | 'new-starter' | 'visitor' | 'administrator';
type Found = Record<string, never> & { gaps: Connection };
interface Connection {
  readonly nodes: {
    id: string;
    reason: string;
    severity: string;
    since: string | null;
    subject: { title: string };
    rule: { id: string };
  }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly totalCount: number;
  readonly acceptedCount: number;
  readonly byRule: { rule: { id: string }; count: number; accepted: number }[];
  readonly byStandard: { standard: string; count: number }[];
  readonly byLocality: { locality: { id: string } | null; count: number }[];
  readonly byPortfolio: { portfolio: { id: string } | null; count: number }[];
  readonly byProfession: { profession: string | null; count: number }[];
}

const GAPS = `query Gaps($filter: GapFilter, $order: GapOrder = RULE, $first: Int = 50, $after: String, $on: LocalDate) {
  gaps(filter: $filter, orderBy: $order, first: $first, after: $after, on: $on) {
    nodes { id reason severity since subject { title } rule { id } }
    pageInfo { hasNextPage endCursor }
    totalCount acceptedCount
    byRule { rule { id } count accepted }
    byStandard { standard count }
    byLocality { locality { id } count }
    byPortfolio { portfolio { id } count }
    byProfession { profession count }
  }
}`;

const as = (asker: Asker) => ({ 'x-orgmatrix-persona': asker });

onBothEngines(
  'gaps over GraphQL',
  (graph) => {
    let service: TestService | undefined;
    const opened = async () => (service ??= (await seed(graph(), ON), await startService(graph())));
    afterAll(() => service?.stop());
    const gaps = async (variables: object, asker: Asker = 'hr') => {
      const { address } = await opened();
      const { data, errors } = await ask(address, GAPS, { on: ON, ...variables }, as(asker));
      expect(errors).toEqual([]);
      return (data as Found).gaps;
    };

    test('are those that the seed promises, counted over all pages in every way', async () => {
      const { nodes, totalCount, acceptedCount, byRule, byStandard, byLocality, byPortfolio, byProfession } = await gaps({});
      const promised = promisedGaps().map(({ rule, subject }) => `${rule}/${subject}`);
      expect(nodes.map(({ id }) => id).sort()).toEqual([...promised].sort());
      expect([totalCount, acceptedCount]).toEqual([promised.length, 1]);
      expect(byRule.map(({ rule }) => rule.id)).toEqual(RULES.map(({ id }) => id));
      for (const { rule, count } of byRule) expect(count).toBe(promised.filter((id) => id.startsWith(`${rule.id}/`)).length);
      expect(byRule.find(({ rule }) => rule.id === 'needUnrecorded')).toMatchObject({ count: 3, accepted: 1 });
      expect(byStandard.map(({ standard }) => standard)).toEqual(['STATUTORY', 'NATIONAL', 'LOCAL', 'DESIGN']);
      expect(byStandard.map(({ count }) => count).reduce((a, b) => a + b)).toBe(promised.length);
      expect(byStandard[0]).toEqual({ standard: 'STATUTORY', count: 2 });
      expect(byLocality.at(-1)?.locality).toBe(null);
      expect(byLocality.map(({ count }) => count).reduce((a, b) => a + b)).toBe(promised.length);
      expect(byPortfolio.find(({ portfolio }) => portfolio?.id === 'portfolio:early-help')?.count).toBeGreaterThan(0);
      expect(byProfession).toEqual([
        { profession: 'SOCIAL_WORK', count: 9 },
        { profession: 'EARLY_HELP', count: 6 },
        { profession: 'EDUCATION', count: 8 },
        { profession: 'EDUCATIONAL_PSYCHOLOGY', count: 1 },
        { profession: 'YOUTH_WORK', count: 1 },
        { profession: 'RESIDENTIAL_CARE', count: 1 },
        { profession: 'BUSINESS_SUPPORT', count: 3 },
        { profession: 'OTHER', count: 1 },
      ]);
    });

    test('come page by page, all of them and each once, in every order', async () => {
      const all = (await gaps({})).nodes.map(({ id }) => id).sort();
      for (const order of ['RULE', 'SEVERITY', 'SINCE', 'TITLE']) {
        const found: string[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page: Connection = await gaps({ order, first: 7, after });
          found.push(...page.nodes.map(({ id }) => id));
          more = page.pageInfo.hasNextPage;
          after = page.pageInfo.endCursor;
        }
        expect([...found].sort()).toEqual(all);
      }
      const severe = (await gaps({ order: 'SEVERITY' })).nodes.map(({ severity }) => severity);
      expect([...new Set(severe)]).toEqual(['HIGH', 'MEDIUM', 'LOW']);
      const titles = (await gaps({ order: 'TITLE' })).nodes.map(({ subject }) => subject.title);
      expect(titles).toEqual([...titles].sort());
    });

    test.each([
      [{ rules: ['noSupervisor'] }, 2],
      [{ rules: ['noSupervisor', 'lineLoop'] }, 4],
      [{ rules: [] }, 0],
      [{ standard: 'STATUTORY' }, 2],
      [{ severity: 'LOW', accepted: false }, 5],
      [{ accepted: true }, 1],
      [{ since: '2026-11-02', rules: ['supervisorVacant'] }, 2],
      [{ since: '2026-11-03', rules: ['supervisorVacant'] }, 0],
      [{ locality: 'locality:purbeck', rules: ['supervisorVacant'] }, 2],
      [{ portfolio: 'portfolio:send', rules: ['supervisorOutsidePortfolio'] }, 1],
      [{ profession: 'EARLY_HELP' }, 6],
      [{ profession: 'SOCIAL_WORK', rules: ['noSupervisor'] }, 1],
      [{ profession: 'NURSING' }, 0],
      [{ subject: 'post:panel-co-ordinator-1' }, 1],
      [{ text: 'LOOP' }, 0],
      [{ text: 'vacant since 2 NOVEMBER' }, 2],
    ])('are filtered by %j', async (filter, count) => {
      const { nodes, totalCount, byRule } = await gaps({ filter });
      expect([nodes.length, totalCount, byRule.map((one) => one.count).reduce((a, b) => a + b)]).toEqual([count, count, count]);
    });

    test('of one rule come from the engine alone when nothing is counted, and the same as from the report', async () => {
      // One that has kept nothing yet.
      const { address, stop } = await startService(graph());
      const few =
        '{ gaps(filter: { rules: ["needUnrecorded"] }, first: 2, on: "2026-11-22") { nodes { id } pageInfo { hasNextPage endCursor } } }';
      const { data } = await ask(address, few, {}, as('hr'));
      const all = (await gaps({ filter: { rules: ['needUnrecorded'] } })).nodes.map(({ id }) => ({ id }));
      expect(data).toMatchObject({ gaps: { nodes: all.slice(0, 2), pageInfo: { hasNextPage: true } } });
      const { endCursor } = (data as Found).gaps.pageInfo;
      const next = few.replace('first: 2', `first: 2, after: "${endCursor}"`);
      expect((await ask(address, next, {}, as('hr'))).data).toMatchObject({
        gaps: { nodes: all.slice(2), pageInfo: { hasNextPage: false } },
      });
      await stop();
    });

    test('refuse a rule or a profession that there is not, and a cursor of another order', async () => {
      const { address } = await opened();
      const profession = await ask(address, GAPS, { filter: { profession: 'WIZARDRY' } }, as('hr'));
      expect(profession.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('"Profession"') })]);
      const unknown = await ask(address, GAPS, { filter: { rules: ['noSupervision'] } }, as('hr'));
      expect(unknown.errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_INPUT', argument: 'filter.rules' } })]);
      const { pageInfo } = await gaps({ first: 3, order: 'TITLE' });
      const wrong = await ask(address, GAPS, { order: 'SINCE', after: pageInfo.endCursor }, as('hr'));
      expect(wrong.errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_INPUT', argument: 'after' } })]);
    });

    test('stand on a post and in the chart', async () => {
      const { address } = await opened();
      const query = `{ post(id: "post:care-leavers-welfare-adviser", on: "${ON}") { gaps { rule { id } accepted { by why until } } }
        chart(root: "post:panel-co-ordinator-1", depth: 0, on: "${ON}") { nodes { gaps } } }`;
      expect((await ask(address, query, {}, as('hr'))).data).toEqual({
        post: {
          gaps: [
            {
              rule: { id: 'needUnrecorded' },
              accepted: {
                by: 'person:helga-sadowski',
                why: 'The role is being described anew; what it needs is recorded with it',
                until: '2027-01-11',
              },
            },
          ],
        },
        chart: { nodes: [{ gaps: 1 }] },
      });
    });

    test.each(['new-starter', 'visitor', 'administrator'] as const)('are not for the %s, who learns no number either', async (asker) => {
      const { address } = await opened();
      const { data, errors } = await ask(address, '{ gaps { totalCount } }', {}, as(asker));
      expect(data).toBe(null);
      expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]);
      const hidden = await ask(
        address,
        '{ post(id: "post:panel-co-ordinator-1") { gaps { id } } chart(depth: 0) { nodes { gaps } } }',
        {},
        as(asker),
      );
      expect(hidden.text).not.toMatch(/"gaps":(\d|\[)/);
    });

    test('are for leaders', async () => {
      expect((await gaps({}, 'leader')).totalCount).toBe(promisedGaps().length);
    });

    test('name the settings with which they were found, and the rules show since when', async () => {
      const { address } = await opened();
      const query =
        '{ gaps(on: "2024-03-31") { settings { rule name value since } } rules(on: "2024-04-01") { id settings { name value default since } } }';
      const { data: found } = await ask(address, query, {}, as('hr'));
      const data = found as { gaps: { settings: object[] }; rules: { id: string }[] };
      expect(data.gaps.settings).toContainEqual({ rule: 'spanTooWide', name: 'most', value: '9', since: '2020-09-01' });
      expect(data.rules.find(({ id }) => id === 'spanTooWide')).toEqual({
        id: 'spanTooWide',
        settings: [{ name: 'most', value: '8', default: '8', since: '2024-04-01' }],
      });
    });
  },
  { each: false },
);

describe('GET /exports/gaps.csv', () => {
  const DRAWING: Drawing = {
    posts: {
      head: { leads: 'organisation:all' },
      plain: {
        basedIn: 'west',
        serves: ['care', 'send'],
        is: { title: 'Social Worker, "West"\nDay', profession: 'NURSING', needsSupervision: 'NO' },
      },
      formula: { is: { title: '=HYPERLINK("http://x")', profession: 'WIZARDRY', needsSupervision: 'NO' } },
      accepted: { is: { title: "'+1", needsSupervision: 'NO' } },
    },
    nodes: {
      'acceptance:a': {
        rule: 'noLineManager',
        subject: 'post:accepted',
        acceptedBy: 'person:ann',
        why: '@home',
        startsOn: '2026-11-01',
        endsOn: '2026-12-01',
      },
    },
  };

  onBothEngines('over HTTP', (graph) => {
    test('holds the gaps with their sources, harmless and complete', async () => {
      await draw(graph(), DRAWING);
      const service = await startService(graph());
      const response = await fetch(`${service.address}/exports/gaps.csv?on=${ON}&rule=noLineManager,lineLoop`, { headers: as('hr') });
      expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
        200,
        'text/csv; charset=utf-8',
        `attachment; filename="orgmatrix-gaps-${ON}.csv"`,
      ]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const rows = parse(bytes, { columns: true, bom: true }) as Record<string, string>[];
      expect(rows.map(({ subject }) => subject)).toEqual(['post:accepted', 'post:formula', 'post:plain']);
      expect(rows.map(({ title }) => title)).toEqual(["''+1", '\'=HYPERLINK("http://x")', 'Social Worker, "West"\nDay']);
      expect(rows[0]).toMatchObject({ acceptedBy: 'person:ann', acceptedUntil: '2026-12-01', acceptedWhy: "'@home" });
      expect(rows.map(({ profession }) => profession)).toEqual(['', '', 'NURSING']);
      expect(rows[2]).toEqual({
        gap: 'noLineManager/post:plain',
        rule: 'noLineManager',
        law: 'Every open post but the head of the organisation has exactly one line manager.',
        standard: 'DESIGN',
        source: 'Orgmatrix, the design of the matrix, one line of management a post',
        severity: 'HIGH',
        subject: 'post:plain',
        title: 'Social Worker, "West"\nDay',
        locality: 'west',
        portfolio: 'care; send',
        profession: 'NURSING',
        reason: 'Nobody is recorded as its line manager.',
        evidence: 'post:plain',
        since: '',
        ...{ acceptedBy: '', acceptedUntil: '', acceptedWhy: '' },
      });
      await service.stop();
    });

    test('keeps the rules of access, and refuses what it does not understand', async () => {
      await draw(graph(), DRAWING);
      const service = await startService(graph());
      const status = async (query: string, asker: Asker) => {
        const response = await fetch(`${service.address}/exports/gaps.csv?${query}`, { headers: as(asker) });
        return [response.status, (await response.text()).slice(0, 400)];
      };
      expect((await status('', 'leader'))[0]).toBe(200);
      for (const asker of ['new-starter', 'visitor', 'administrator'] as const) {
        expect(await status('', asker)).toEqual([403, expect.stringContaining('"code":"FORBIDDEN"')]);
      }
      for (const query of [
        'on=2026-02-30',
        'rule=noSupervision',
        'standard=none',
        'profession=nurse',
        'accepted=maybe',
        'since=yesterday',
        'rules=noSupervisor',
        'subject=a b',
        'text=a&text=b',
      ]) {
        expect(await status(query, 'hr')).toEqual([400, expect.stringContaining('"code":"BAD_INPUT"')]);
      }
      expect((await status('accepted=true', 'hr'))[1]).not.toContain('post:plain');
      const { data } = await ask(
        service.address,
        '{ gaps(filter: { rules: ["noLineManager"] }) { byProfession { profession count } } }',
        {},
        as('hr'),
      );
      expect((data as Found).gaps.byProfession).toEqual([
        { profession: 'NURSING', count: 1 },
        { profession: null, count: 2 },
      ]);
      expect((await status('profession=NURSING', 'hr'))[1]).toMatch(/noLineManager\/post:plain/);
      expect((await status('profession=TEACHING', 'hr'))[1]).toContain('profession must be one of SOCIAL_WORK');
      await service.stop();
    });
  });
});
