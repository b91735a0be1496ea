import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../seed/run.js';
import { ask } from '../support/ask.js';
import { ON } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestService } from '../support/startService.js';
import { promisedGaps } from '../seed/seedOf.js';

interface Proposed {
  readonly json: string;
}
interface Answered {
  readonly repair: {
    readonly changes: Proposed[];
    readonly closes: string[];
    readonly leaves: { readonly gap: string; readonly why: string }[];
  };
  readonly suggestions: { readonly reasons: string[]; readonly changes: Proposed[] }[];
  readonly ifLeaves: { readonly opened: { readonly id: string }[]; readonly left: { readonly post: string }[] };
  readonly preview: { readonly refusals: object[]; readonly opened: { readonly id: string }[]; readonly closed: { readonly id: string }[] };
}

const REPAIR = 'query ($on: LocalDate) { repair(on: $on) { changes { json } closes leaves { gap why } } }';
const SUGGESTIONS =
  'query ($on: LocalDate, $rule: ID!, $subject: ID!) { suggestions(rule: $rule, subject: $subject, on: $on) { reasons changes { json } } }';
const IF_LEAVES = 'query ($on: LocalDate, $post: ID!) { ifLeaves(post: $post, on: $on) { opened { id } left { post } } }';
const PREVIEW = `query ($on: LocalDate, $changes: [ChangeInput!]!) {
  preview(changes: $changes, on: $on) { refusals { sentence } opened { id } closed { id } }
}`;

const HR = { 'x-orgmatrix-persona': 'hr' };

onBothEngines(
  'putting gaps right over GraphQL',
  (graph) => {
    let service: TestService;
    beforeAll(async () => {
      await seed(graph(), ON);
      service = await startService(graph());
    });
    afterAll(() => service.stop());

    const answer = async (query: string, variables: object): Promise<Answered> => {
      const { data, errors } = await ask(service.address, query, { on: ON, ...variables }, HR);
      expect(errors).toEqual([]);
      return data as unknown as Answered;
    };
    const preview = async (changes: readonly Proposed[]) =>
      (await answer(PREVIEW, { changes: changes.map(({ json }) => JSON.parse(json) as object) })).preview;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

    test('the smallest repair, rehearsed, closes what it says and opens nothing', async () => {
      const { repair } = await answer(REPAIR, {});
      expect(repair.closes.length).toBeGreaterThan(10);
      // Looked at on the day from which all of it holds, with whatever else begins by then: nothing opens.
      const { refusals, opened } = await preview(repair.changes);
      expect({ refusals, opened: ids(opened) }).toEqual({ refusals: [], opened: [] });
      // What follows on an agreement that ends later closes no gap of today's.
      const today = await preview(repair.changes.filter(({ json }) => !json.includes('"on"')));
      const now = repair.closes.filter((id) => !id.startsWith('endsWithoutSuccessor/'));
      expect({ refusals: today.refusals, opened: ids(today.opened) }).toEqual({ refusals: [], opened: [] });
      expect(ids(today.closed)).toEqual(expect.arrayContaining([...now].sort()));
    });

    test('the first suggestion for every post without a supervisor, rehearsed, closes its gap', async () => {
      for (const { rule, subject } of promisedGaps().filter(({ rule }) => rule === 'noSupervisor')) {
        const [first] = (await answer(SUGGESTIONS, { rule, subject })).suggestions;
        expect(first?.reasons.length).toBeGreaterThan(0);
        const { refusals, closed } = await preview(first?.changes ?? []);
        expect(refusals).toEqual([]);
        expect(ids(closed)).toContain(`${rule}/${subject}`);
      }
    });

    test('a gap that a scenario closes has no suggestion as if it were applied, and no repair is asked for it', async () => {
      const [gap] = promisedGaps().filter(({ rule }) => rule === 'noSupervisor');
      const { suggestions } = await answer(SUGGESTIONS, gap ?? {});
      const leader = { 'x-orgmatrix-persona': 'leader' };
      const draft = `mutation ($on: LocalDate!) { draftScenario(name: "Closed", purpose: "Try.", startsOn: $on) { id version } }`;
      const drafted = (await ask(service.address, draft, { on: ON }, leader)).data as unknown as {
        draftScenario: { id: string; version: number };
      };
      const { id, version } = drafted.draftScenario;
      const edit = `mutation ($id: ID!, $version: Int!, $changes: [ChangeInput!]!) { editScenario(id: $id, version: $version, changes: $changes) { id } }`;
      const changes = suggestions[0]?.changes.map(({ json }) => JSON.parse(json) as object);
      expect((await ask(service.address, edit, { id, version, changes }, leader)).errors).toEqual([]);
      const asked = `query ($on: LocalDate, $id: ID, $rule: ID!, $subject: ID!) {
        suggestions(rule: $rule, subject: $subject, on: $on, scenario: $id) { reasons }
        repair(filter: { rules: ["noSupervisor"] }, on: $on, scenario: $id) { closes leaves { gap } } }`;
      const { repair, suggestions: left } = await answer(asked, { ...gap, id });
      expect(left).toEqual([]);
      expect([...repair.closes, ...repair.leaves.map((one) => one.gap)]).not.toContain(`${gap?.rule}/${gap?.subject}`);
      expect(repair.closes.length).toBeGreaterThan(0);
    });

    test('who leaves a post leaves those without a supervisor whom it supervises', async () => {
      const { ifLeaves } = await answer(IF_LEAVES, { post: 'post:north-social-care-service-manager' });
      expect(ifLeaves.left.length).toBeGreaterThan(0);
      const vacant = ifLeaves.left.map(({ post }) => `supervisorVacant/${post}`);
      expect(ids(ifLeaves.opened)).toEqual(expect.arrayContaining(vacant.sort()));
    });

    test('staff are refused', async () => {
      const { errors } = await ask(service.address, REPAIR, { on: ON }, { 'x-orgmatrix-persona': 'new-starter' });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    });
  },
  { each: false },
);
