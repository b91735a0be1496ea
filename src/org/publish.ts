import type { Tx } from '../graph/Graph.js';
import type { Post } from '../../schema/Post.js';
import type { Source } from '../../schema/Source.js';
import { holdersOf, managersOf, supervisorsOf } from './around.js';
import { chart } from './chart.js';
import { organisation } from './organisation.js';
import { localitiesOf, portfoliosOf, portfolios, teamsOf } from './places.js';
import { postsByIds } from './posts.js';

/** Who a publication is for: INTERNAL for those who work there, PUBLICATION for everybody. */
export type Profile = 'INTERNAL' | 'PUBLICATION';

type Holding = Awaited<ReturnType<typeof holdersOf>>[number][number];

/** What is asked for of an organisation. */
export interface PublicationAsked {
  /** The post below which everything is told; null for the whole organisation. */
  readonly root: string | null;
  readonly on: string;
  readonly profile: Profile;
  /** The only posts that are told, as those that a reader has opened; null for all. Those that are not there are passed over. */
  readonly posts: ReadonlySet<string> | null;
}

/**
 * The posts below a root with their holders, lines and places, as those may see them whom the profile is for. PUBLICATION leaves out illustrative posts
 * and lines, contact data, and the names of people and holdings that no public document states; the note says so. Throws NotFound for a root that no open post is.
 */
export async function publish(tx: Tx, { root, on, profile, posts: only }: PublicationAsked) {
  const { nodes, revision, truncated } = await chart(tx, root, null, on);
  const { name: organisationName } = await organisation(tx, on);
  const levels = new Map(nodes.map(({ id, level }) => [id, level]));
  const wanted = [...levels.keys()].filter((id) => only?.has(id) ?? true);
  const found = (await postsByIds(tx, wanted, on)).filter((post) => post !== null);
  const tells = ({ source }: { readonly source: Source }) => profile === 'INTERNAL' || source.kind !== 'ILLUSTRATIVE';
  const kept = found.filter(tells);
  const ids = kept.map(({ id }) => id);
  const here = new Set(ids);
  const [holders, managers, supervisors] = [await holdersOf(tx, ids, on), await managersOf(tx, ids, on), await supervisorsOf(tx, ids, on)];
  const [places, fields, teams] = [await localitiesOf(tx, ids, on), await portfoliosOf(tx, ids, on), await teamsOf(tx, ids, on)];
  const portfolioNames = new Map((await portfolios(tx, on)).map(({ id, name }) => [id, name]));
  const names = (list: readonly { readonly name: string }[] | undefined) => (list ?? []).map(({ name }) => name);
  const posts = kept.map((post, i) => {
    const held = holders[i] ?? [];
    const named = profile === 'INTERNAL' ? held : held.filter(isStated);
    return {
      ...facts(post),
      level: levels.get(post.id) ?? 0,
      holders: named.map((one) => holder(one, profile)),
      unnamed: held.length - named.length,
      managers: unique((managers[i] ?? []).filter(tells).map((one) => one.post.id)).filter((id) => here.has(id)),
      supervisors: (supervisors[i] ?? [])
        .filter((one) => tells(one) && here.has(one.post.id))
        .map((one) => ({
          post: one.post.id,
          portfolio: one.portfolioId === null ? null : (portfolioNames.get(one.portfolioId) ?? one.portfolioId),
        })),
      localities: names(places[i]),
      portfolios: names(fields[i]),
      teams: names(teams[i]),
    };
  });
  const top = root === null ? null : (found.find(({ id }) => id === root)?.title ?? root);
  return {
    title: top === null ? organisationName : `${organisationName}: ${top}`,
    organisation: organisationName,
    on,
    revision,
    note: noteOf(profile, { illustrative: found.length - kept.length, others: levels.size - wanted.length }, posts, truncated),
    posts,
  };
}

function facts({ id, title, profession, role, grade, fte, statutory, needsSupervision, source }: Post) {
  return { id, title, profession, role, grade, fte, statutory, needsSupervision, source: source.kind };
}

function isStated({ source, person }: Holding): boolean {
  return source.kind === 'PUBLISHED' && person.source.kind === 'PUBLISHED';
}

function holder({ person: { id, name, email, phone }, capacity }: Holding, profile: Profile) {
  return profile === 'INTERNAL' ? { id, name, capacity, email, phone } : { id, name, capacity, email: null, phone: null };
}

function noteOf(
  profile: Profile,
  left: { readonly illustrative: number; readonly others: number },
  posts: readonly { source: string; unnamed: number }[],
  truncated: boolean,
): string {
  const count = (kind: string) => posts.filter(({ source }) => source === kind).length;
  const unnamed = posts.reduce((sum, post) => sum + post.unnamed, 0);
  return [
    `Posts by source: ${count('PUBLISHED')} published, ${count('ILLUSTRATIVE')} illustrative, ${count('RECORDED')} recorded.`,
    ...(profile === 'INTERNAL'
      ? ['For internal use: it may hold personal data.']
      : [
          `For publication: contact data, ${left.illustrative} illustrative posts, illustrative lines and the names of ${unnamed} holders whom no public document names are left out.`,
        ]),
    ...(left.others === 0 ? [] : [`A choice of posts: ${left.others} others are not in it.`]),
    ...(truncated ? ['The organisation is larger than a chart; its lowest levels are missing.'] : []),
  ].join(' ');
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
