import { cypher, type Cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import type { Named } from './Change.js';
import { PREFIXES } from './names.js';

const POST_IDS = cypher`UNWIND $ids AS id MATCH (n:Post {id: id}) RETURN n.id AS id`;
const PERSON_IDS = cypher`UNWIND $ids AS id MATCH (n:Person {id: id}) RETURN n.id AS id`;
const TEAM_IDS = cypher`UNWIND $ids AS id MATCH (n:Team {id: id}) RETURN n.id AS id`;
const FORUM_IDS = cypher`UNWIND $ids AS id MATCH (n:Forum {id: id}) RETURN n.id AS id`;

const IDS: Readonly<Partial<Record<Named, Cypher>>> = { Post: POST_IDS, Person: PERSON_IDS, Team: TEAM_IDS, Forum: FORUM_IDS };

/** Something that is to be made and has a name but no id yet. */
export interface Nameless {
  readonly label: Named;
  readonly name: string;
}

/**
 * An id for each, made of its name: post:team-manager-west, or post:team-manager-west-2 where that is taken by what is there, by `taken`, or by an earlier one.
 * The same names on the same graph give the same ids, so that a preview and what is applied after it speak of the same posts.
 */
export async function newIds(tx: Tx, wanted: readonly Nameless[], taken: ReadonlySet<string>): Promise<string[]> {
  const used = new Set(taken);
  const made = new Array<string>(wanted.length);
  let open = wanted.map((one, place) => ({ place, label: one.label, stem: `${PREFIXES[one.label]}:${slug(one.name)}`, next: 1 }));
  while (open.length > 0) {
    for (const one of open) {
      while (used.has(idOf(one))) one.next++;
      made[one.place] = idOf(one);
      used.add(idOf(one));
    }
    const there = await existing(
      tx,
      open.map(({ place, label }) => ({ label, id: made[place] ?? '' })),
    );
    open = open.filter(({ place }) => there.has(made[place] ?? ''));
  }
  return made;
}

function idOf({ stem, next }: { readonly stem: string; readonly next: number }): string {
  return next === 1 ? stem : `${stem}-${next}`;
}

async function existing(tx: Tx, asked: readonly { readonly label: Named; readonly id: string }[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const label of new Set(asked.map((one) => one.label))) {
    const query = IDS[label];
    if (query === undefined) throw new Error(`Nothing of the kind ${label} is ever made by a change.`);
    const ids = asked.filter((one) => one.label === label).map(({ id }) => id);
    for (const row of await tx.run<{ id: string }>(query, { ids })) found.add(row.id);
  }
  return found;
}

/** A name as the end of an id: small letters and digits of the Latin alphabet, without marks. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'unnamed'
  );
}
