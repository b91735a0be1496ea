import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client';
import type { SessionInput, SessionsDueQuery, SessionsGivenQuery, SupervisionLoadsQuery } from './generated/graphql';
import {
  CORRECT_SESSION,
  MAKE_FEED,
  RECORD_SESSION,
  REVOKE_FEED,
  SESSIONS_DUE,
  SESSIONS_GIVEN,
  SUPERVISION_LOADS,
  WITHDRAW_SESSION,
} from './sessionOperations';

export type Due = SessionsDueQuery['sessionsDue']['nodes'][number];
export type Given = SessionsGivenQuery['sessions']['nodes'][number];
export type Load = SupervisionLoadsQuery['shape']['supervision']['loads'][number];

/** What is written about a session: a new record, another in the place of one, or that one was a mistake. */
export type SessionAct =
  | { what: 'RECORD'; session: SessionInput }
  | { what: 'CORRECT'; id: string; session: SessionInput; why: string }
  | { what: 'WITHDRAW'; id: string; why: string };

const PAGE = 10;

/** What is due from one supervisor, or from all whom the reader may see; the longest overdue first. */
export function useSessionsDue(supervisor: string | null, on: string | null) {
  return useQuery({
    queryKey: ['sessions due', supervisor, on],
    queryFn: async ({ signal }) => (await ask(SESSIONS_DUE, { supervisor, on }, signal)).sessionsDue,
  });
}

/** The loads of supervisors, the heaviest first. */
export function useLoads(on: string | null) {
  return useQuery({
    queryKey: ['loads', on],
    queryFn: async ({ signal }) => (await ask(SUPERVISION_LOADS, { on }, signal)).shape.supervision.loads,
  });
}

/** Sessions that a post gave, the latest first. */
export function useSessionsGiven(supervisor: string) {
  return useInfiniteQuery({
    queryKey: ['sessions given', supervisor],
    queryFn: async ({ pageParam, signal }) => (await ask(SESSIONS_GIVEN, { supervisor, first: PAGE, after: pageParam }, signal)).sessions,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** Writes about a session; sessions, what is due and gaps are asked anew then. */
export function useSessionAct() {
  const client = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => client.invalidateQueries() });
}

async function write(act: SessionAct): Promise<string> {
  switch (act.what) {
    case 'RECORD':
      return (await ask(RECORD_SESSION, { session: act.session })).recordSession.id;
    case 'CORRECT':
      return (await ask(CORRECT_SESSION, { id: act.id, session: act.session, why: act.why })).correctSession.id;
    case 'WITHDRAW':
      return (await ask(WITHDRAW_SESSION, { id: act.id, why: act.why })).withdrawSession.id;
  }
}

/** Makes the address of a calendar, and ends such addresses. */
export function useFeed(supervisor: string) {
  const making = useMutation({ mutationFn: async () => (await ask(MAKE_FEED, { supervisor })).calendarFeed.path });
  const ending = useMutation({
    mutationFn: async () => (await ask(REVOKE_FEED, { supervisor })).revokeCalendarFeed,
    onSuccess: () => making.reset(),
  });
  return { making, ending };
}
