import { test } from '@jest/globals';
import { generate } from '../../bench/generate.js';
import { load } from '../../seed/run.js';
import { openClean, ENGINES } from '../support/onBothEngines.js';
import { peoplePage, peopleCount } from '../../src/org/peoplePage.js';
import { postsPage } from '../../src/org/postsPage.js';
import { membersOf } from '../../src/org/teams.js';
import { historyOfPosts } from '../../src/org/history.js';
import { cursorOf } from '../../src/org/cursor.js';
const on = '2026-11-22';
test('t', async () => {
  const data = generate(20000);
  for (const e of ENGINES) {
    const g = await openClean(e);
    await g.write((tx) => load(tx, data), { timeoutMs: 300000 });
    const lap = async (what: string, f: () => Promise<unknown>) => { const ts: number[] = []; for (let i = 0; i < 4; i++) { const t = performance.now(); await f(); ts.push(Math.round(performance.now() - t)); } console.log(e, what, ts.join(' ')); };
    const a = { filter: {}, first: 50, after: null, on };
    await lap('people', () => g.read((tx) => peoplePage(tx, a)));
    await lap('people locality', () => g.read((tx) => peoplePage(tx, { ...a, filter: { locality: 'locality:3', portfolio: 'portfolio:3' } })));
    await lap('people exotic cursor', () => g.read((tx) => peoplePage(tx, { ...a, after: cursorOf('people', ['🏥', 'x']) })));
    await lap('people none', () => g.read((tx) => peoplePage(tx, { ...a, filter: { holding: false } })));
    await lap('count', () => g.read((tx) => peopleCount(tx, {}, on)));
    await lap('posts', () => g.read((tx) => postsPage(tx, { ...a, order: 'TITLE' })));
    await lap('members', () => g.read((tx) => membersOf(tx, Array.from({ length: 50 }, (_, i) => `team:${i}`), on, 50)));
    await lap('history', () => g.read((tx) => historyOfPosts(tx, Array.from({ length: 50 }, (_, i) => `post:${i}`), on)));
    await g.close();
  }
}, 500000);
