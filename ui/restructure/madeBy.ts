import type { Kind } from '../api/useScenarios';
import type { Draft, Kept } from './changeDraft';

/** Something that a scenario itself makes: nobody else knows it yet, but later changes may name it. */
export interface Made {
  id: string;
  name: string;
}

/** What changes make under an id that they say. */
export function madeBy(changes: readonly Kept[]): Made[] {
  return changes.flatMap(({ said: { id, title, name } }) => {
    const called = title ?? name;
    return typeof id === 'string' && typeof called === 'string' ? [{ id, name: called }] : [];
  });
}

/** A draft with an id for what it makes, unless it has one or makes nothing: later changes of the same scenario can name it then. */
export function withId({ makes }: Pick<Kind, 'makes'>, draft: Draft, made: readonly Made[]): Draft {
  const called = draft['title'] ?? draft['name'];
  if (makes === null || typeof called !== 'string' || (draft['id'] ?? '') !== '') return draft;
  const stem = `${makes}:${slug(called)}`;
  let id = stem;
  for (let next = 2; made.some((one) => one.id === id); next++) id = `${stem}-${next}`;
  return { ...draft, id };
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
