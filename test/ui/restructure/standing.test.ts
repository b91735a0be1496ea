import { describe, expect, test } from '@jest/globals';
import type { Foreseen, Scenario } from '../../../ui/api/useScenarios';
import { standing } from '../../../ui/restructure/standing';

const CLAIRE = { person: 'person:claire', name: 'Claire' };
const SARAH = { person: 'person:sarah', name: 'Sarah' };
const step = (action: Scenario['history'][number]['action'], { person, name }: { person: string | null; name: string | null }) => ({
  ...{ number: 1, action, at: '2026-11-22T09:00:00.000Z', by: person, byName: name, note: null },
});
const scenario = (state: Scenario['state'], more: Partial<Scenario> = {}) => ({
  ...{ state, size: 1, approved: null, history: [step('DRAFTED', CLAIRE), step('PROPOSED', SARAH)], ...more },
});
const shape = { posts: 1, headcount: 1, fte: 1, vacancies: 0, layers: 1, spans: { max: null }, supervision: { loads: [] } };
const outcome = { on: '2027-04-01', fingerprint: 'f', refusals: [], opened: [], closed: [], moves: [], before: shape, after: shape };
const FREE: Pick<Foreseen, 'conflicts' | 'outcome'> = { conflicts: [], outcome };
const REFUSED = { ...FREE, outcome: { ...outcome, refusals: [{ step: 0, sentence: 'It cannot.' }] } };
const OVER_ANOTHER = { ...FREE, conflicts: [{ step: 0, sentence: 'Agreed.' }] };

describe('what a leader can do', () => {
  test('a draft is proposed unless it is empty, cannot be played, or goes over what others have agreed', () => {
    expect(standing(scenario('DRAFT'), FREE, CLAIRE)).toEqual({ act: { what: 'PROPOSE' }, why: null });
    for (const each of [standing(scenario('DRAFT', { size: 0 }), FREE, CLAIRE), standing(scenario('DRAFT'), REFUSED, CLAIRE)]) {
      expect(each).toEqual({ act: null, why: expect.any(String) });
    }
    expect(standing(scenario('DRAFT'), OVER_ANOTHER, CLAIRE).act).toBeNull();
  });

  test('the outcome that was seen is approved, by nobody who wrote it; who only proposed it did not', () => {
    expect(standing(scenario('PROPOSED'), FREE, SARAH)).toEqual({ act: { what: 'APPROVE', outcome: 'f' }, why: null });
    expect(standing(scenario('PROPOSED'), FREE, CLAIRE)).toEqual({ act: null, why: expect.stringMatching(/another leader/) });
    expect(standing(scenario('PROPOSED'), REFUSED, SARAH).act).toBeNull();
  });

  test('people are told apart by who they are, by name alone where that is not known', () => {
    const named = { person: null, name: 'Claire' };
    expect(standing(scenario('PROPOSED', { history: [step('EDITED', named)] }), FREE, named).act).toBeNull();
    expect(standing(scenario('PROPOSED'), FREE, { person: 'person:other', name: 'Claire' }).act).not.toBeNull();
  });

  test('what was approved is applied, and where the outcome is another by now that is said first', () => {
    expect(standing(scenario('APPROVED', { approved: 'f' }), FREE, CLAIRE)).toEqual({ act: { what: 'APPLY', outcome: 'f' }, why: null });
    const changed = standing(scenario('APPROVED', { approved: 'older' }), FREE, CLAIRE);
    expect(changed).toEqual({ act: { what: 'APPLY', outcome: 'older' }, why: expect.any(String) });
  });

  test('nothing is decided about an outcome that is not known yet, nor when all is over', () => {
    for (const state of ['DRAFT', 'PROPOSED', 'APPROVED'] as const) expect(standing(scenario(state), null, SARAH).act).toBeNull();
    for (const state of ['APPLIED', 'WITHDRAWN'] as const) expect(standing(scenario(state), FREE, SARAH)).toEqual({ act: null, why: null });
  });
});
