import type { FastifyInstance } from 'fastify';
import { isOwnHost } from '../access/isOwnHost.js';
import { dayOf } from '../dayOf.js';
import type { Graph } from '../graph/Graph.js';
import { supervisionCalendar } from '../sessions/supervisionCalendar.js';

/** Where calendar feeds begin. What follows opens one, so it stands in no log. */
export const CALENDARS = '/calendars/';

/** What the feeds are made of. */
export interface CalendarParts {
  readonly graph: Graph;
  readonly demonstration: boolean;
  /** Milliseconds that one feed may take. */
  readonly timeoutMs: number;
}

/** Serves the calendar of a supervisor to whoever knows its address: RFC 5545, or 404 alike for whatever opens nothing. Register it behind the limits of requests. */
export function addCalendars(app: FastifyInstance, { graph, demonstration, timeoutMs }: CalendarParts): void {
  app.get<{ Params: { file: string } }>(`${CALENDARS}:file`, async ({ params, headers }, reply) => {
    const token = /^([\w-]{43})\.ics$/.exec(params.file)?.[1];
    const open = token !== undefined && (!demonstration || isOwnHost(headers.host ?? ''));
    const now = new Date();
    const text = open ? await graph.read((tx) => supervisionCalendar(tx, token, dayOf(now), now), { timeoutMs }) : null;
    reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (text === null) {
      return reply.code(404).type('text/plain; charset=utf-8').send('There is no calendar at this address, or not any more.');
    }
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="supervision.ics"').send(text);
  });
}

/** A path as a log may show it. */
export function loggedPath(url: string): string {
  const path = url.split('?')[0] ?? '';
  return path.toLowerCase().startsWith(CALENDARS) ? `${CALENDARS}...` : path;
}
