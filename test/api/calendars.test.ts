import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { addDays } from '../../src/sessions/addDays.js';
import { newKey, providerOf, startFakeProvider, type FakeProvider, type Key } from '../access/fakeProvider.js';
import { ask } from '../support/ask.js';
import { draw } from '../support/draw.js';
import { onBothEngines } from '../support/onBothEngines.js';
import { startService, type TestParts, type TestService } from '../support/startService.js';
import { drawSessions } from '../sessions/drawSessions.js';

const TODAY = new Date().toLocaleDateString('sv');
const ago = (days: number) => addDays(TODAY, -days);

const MAKE = 'mutation ($id: ID!) { calendarFeed(supervisor: $id) { path } }';
const REVOKE = 'mutation ($id: ID!) { revokeCalendarFeed(supervisor: $id) }';

function entries(text: string): { on: string; summary: string }[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary } = new ICAL.Event(component);
    return { on: startDate.toString(), summary };
  });
}

onBothEngines('a calendar over HTTP', (graph) => {
  let provider: FakeProvider;
  let key: Key;
  let service: TestService | undefined;
  beforeAll(async () => {
    key = await newKey('one');
    provider = await startFakeProvider([key]);
  });
  afterEach(() => service?.stop());
  afterAll(() => provider.close());

  async function open(parts: TestParts = { demonstration: false, provider: providerOf(provider) }): Promise<void> {
    const sessions = drawSessions(['ann', 'senior', ago(10)], ['bob', 'senior', ago(12)]);
    await draw(graph(), {
      posts: {
        ann: { supervisor: 'senior every 28', holder: 'ann', is: { title: 'Social Worker; 漢字' } },
        bob: { supervisor: ['senior every 7', 'stranger every 7'], holder: ['bob', 'bea'] },
        vacant: { supervisor: 'senior every 7' },
        senior: { supervisor: 'principal', holder: 'sue', is: { title: 'Senior, West' } },
        principal: { holder: 'pat' },
      },
      ...sessions,
      nodes: { ...sessions.nodes, 'person:ann': { name: 'Ann, the First' } },
    });
    service = await startService(graph(), parts);
  }

  async function said(person: string, query: string, roles = ['STAFF'], id = 'post:senior') {
    const authorization = `Bearer ${await provider.token(key, { sub: `person:${person}`, roles })}`;
    const { data, errors } = await ask(service?.address ?? '', query, { id }, { authorization });
    return errors[0]?.extensions['code'] ?? data;
  }

  const made = async (person = 'sue', roles = ['STAFF']) =>
    ((await said(person, MAKE, roles)) as { calendarFeed: { path: string } }).calendarFeed.path;
  const get = (path: string, init?: RequestInit) => fetch(`${service?.address ?? ''}${path}`, init);

  test('shows whoever knows its address the next session of each supervisee, by title and holders and nothing else', async () => {
    await open();
    const path = await made();
    expect(path).toMatch(/^\/calendars\/[\w-]{43}\.ics$/);
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const text = await response.text();
    expect(entries(text)).toEqual([
      { on: ago(5), summary: 'Supervision due: bea and bob, bob' },
      { on: addDays(TODAY, 18), summary: 'Supervision due: Ann, the First, Social Worker; 漢字' },
    ]);
    expect(text).not.toMatch(/post:|person:|session:/);
  });

  test('answers what never was, what was revoked, and what its person has left alike', async () => {
    await open();
    const path = await made();
    const never = `/calendars/${'A'.repeat(43)}.ics`;
    const answer = async (asked: string) => {
      const response = await get(asked);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    const nothing = [404, 'text/plain; charset=utf-8', 'There is no calendar at this address, or not any more.'];
    for (const asked of [
      never,
      '/calendars/x.ics',
      `${path.slice(0, -4)}`,
      `${path}x`,
      `/calendars/${'%00'.repeat(43)}.ics`,
      path.toUpperCase(),
    ]) {
      expect([asked, ...(await answer(asked))].slice(0, 2)).toEqual([asked, 404]);
    }
    expect(await answer(never)).toEqual(nothing);
    expect((await get(path)).status).toBe(200);
    expect(await said('sue', REVOKE)).toEqual({ revokeCalendarFeed: 1 });
    expect(await answer(path)).toEqual(nothing);
    expect(await said('sue', REVOKE)).toEqual({ revokeCalendarFeed: 0 });
  });

  test('is made and revoked by who holds the post and by HR, and by nobody else', async () => {
    await open();
    for (const person of ['pat', 'Ann', 'bob', 'unknown']) {
      expect([await said(person, MAKE), await said(person, REVOKE)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(await said(person, MAKE, ['STAFF'], 'post:none')).toBe('FORBIDDEN');
    }
    const own = await made();
    const byHr = await made('hr', ['HR']);
    // One address a person: the one that HR asked for is sue's too.
    expect([(await get(own)).status, (await get(byHr)).status]).toEqual([404, 200]);
    expect(await said('hr', REVOKE, ['HR'])).toEqual({ revokeCalendarFeed: 1 });
    expect((await get(byHr)).status).toBe(404);
    expect(await said('hr', MAKE, ['HR'], 'post:vacant')).toBe('REFUSED');
    expect(await said('hr', MAKE, ['HR'], 'post:none')).toBe('NOT_FOUND');
  });

  test('stands in no log', async () => {
    await open();
    const path = await made();
    await get(`${path}?again=1`);
    await get(path.replace('/calendars', '/CALENDARS'));
    const log = JSON.stringify(service?.log);
    expect(log).toContain('"path":"/calendars/..."');
    expect(log).not.toContain(path.slice('/calendars/'.length, -4));
  });

  test('counts against the rate of a client like any other request', async () => {
    await open({ demonstration: false, provider: providerOf(provider), limits: { ratePerMinute: 3 } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await get(`/calendars/${'A'.repeat(43)}.ics`)).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  });

  test('is not there for a web page that leads a browser to a demonstration under another name', async () => {
    await open({ demonstration: true });
    const { data } = await ask(service?.address ?? '', MAKE, { id: 'post:senior' });
    const { path } = data?.['calendarFeed'] as { path: string };
    const status = (host: string) =>
      new Promise((done, fail) => {
        request(`${service?.address ?? ''}${path}`, { headers: { host } }, (response) => done(response.resume().statusCode))
          .on('error', fail)
          .end();
      });
    expect([await status('localhost'), await status('evil.example')]).toEqual([200, 404]);
  });
});
