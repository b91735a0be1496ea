import type { Tx } from '../graph/Graph.js';
import type { Contact } from '../../schema/Answer.js';
import type { ContactKind } from '../../schema/enums.js';
import { holdersOf } from './around.js';
import type { Draft } from './askDrafts.js';
import { localitiesOf } from './places.js';
import { capitalised, listed, postName } from './postName.js';
import { postsByIds, type DatedPost } from './posts.js';

/** Whom to ask and why, with everything that a reader sees. */
export type AnswerFound = Pick<Draft, 'kind' | 'id' | 'title' | 'line' | 'contacts'> & {
  readonly who: readonly DatedPost[];
  readonly why: string;
  readonly deployed: NonNullable<Draft['whereabouts']>['deployed'] | null;
  readonly where: string | null;
};

/** How many posts a sentence names: more would be a list to read, not somebody to ask. */
const MOST_NAMES = 4;

/** Answers as readers see them: posts read, holders named, and everybody's number or address, each once. */
export async function answersOf(tx: Tx, drafts: readonly Draft[], on: string): Promise<AnswerFound[]> {
  const ids = [...new Set(drafts.flatMap(({ reasons }) => reasons.flatMap(({ posts }) => posts)))];
  const posts = new Map((await postsByIds(tx, ids, on)).flatMap((post) => (post === null ? [] : [[post.id, post] as const])));
  const lists = await holdersOf(tx, ids, on);
  const people = new Map(ids.map((id, i) => [id, (lists[i] ?? []).map(({ person }) => person)]));
  const places = await localitiesOf(tx, ids, on);
  const basedIn = new Map(ids.map((id, i) => [id, places[i] ?? []]));
  return drafts.map(({ kind, id, title, line, reasons, remark, contacts, whereabouts }) => {
    const asked = [...new Set(reasons.flatMap((reason) => reason.posts))];
    const held = asked
      .slice(0, MOST_NAMES)
      .flatMap((post) => people.get(post) ?? [])
      .map((person) => contact('PERSON', person));
    const local = asked
      .slice(0, MOST_NAMES)
      .flatMap((post) => basedIn.get(post) ?? [])
      .map((locality) => contact('LOCALITY', locality));
    const sentences = reasons.map(({ posts: of, says }) => {
      const named = of.map((post) =>
        postName(
          posts.get(post)?.title ?? post,
          (people.get(post) ?? []).map(({ name }) => name),
        ),
      );
      return capitalised(says(some(named), of.length > 1 || (people.get(of[0] ?? '') ?? []).length > 1));
    });
    return {
      kind,
      id,
      title,
      line,
      who: asked.flatMap((post) => posts.get(post) ?? []),
      why: [...sentences, ...(remark === null ? [] : [remark])].join(' '),
      contacts: reachable([...contacts, ...held, ...local]),
      deployed: whereabouts?.deployed ?? null,
      where: whereabouts?.where ?? null,
    };
  });
}

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return listed(more > 0 ? [...names.slice(0, MOST_NAMES), more === 1 ? 'one more' : `${more} more`] : names);
}

function reachable(contacts: readonly Contact[]): Contact[] {
  const known = contacts.filter(({ phone, email }) => phone !== null || email !== null);
  return [...new Map(known.map((contact) => [contact.id, contact])).values()];
}

function contact(kind: ContactKind, { id, name, phone, email }: Omit<Contact, 'kind'>): Contact {
  return { kind, id, name, phone, email };
}
