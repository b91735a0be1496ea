import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { AskAboutQuery, TopicsQuery } from './generated/graphql';
import { ASK_ABOUT, TOPICS } from './placeOperations';

export type Answer = AskAboutQuery['askAbout'][number];
export type Topic = TopicsQuery['topics'][number];

/** Whom a post asks about something, best answer first; asks nothing while there are no words. */
export function useAskAbout(text: string | null, post: string | null, on: string | null) {
  return useQuery({
    queryKey: ['ask', text, post, on],
    queryFn: text === null ? skipToken : async ({ signal }) => (await ask(ASK_ABOUT, { text, post, on }, signal)).askAbout,
    placeholderData: keepPreviousData,
  });
}

/** What people ask about every day. */
export function useTopics(on: string | null) {
  return useQuery({ queryKey: ['topics', on], queryFn: async ({ signal }) => (await ask(TOPICS, { on }, signal)).topics });
}
