import { createHash } from 'node:crypto';

const LONGEST = 150;

/** A reference as a part of an id: letter case is kept, since references differ by it, and whatever an id cannot hold is written as its code. */
export function idPart(ref: string): string {
  // Most references are such already, and nothing new is made of them.
  if (ref.length <= LONGEST && /^[\w.-]+$/.test(ref)) return ref;
  const part = encodeURIComponent(ref.normalize('NFC').replaceAll(' ', '_')).replaceAll('%', '~').replaceAll("'", '~27');
  // The end of a long one gives way to a hash, so that two of them stay two.
  return part.length <= LONGEST ? part : `${part.slice(0, LONGEST - 17)}~${createHash('sha256').update(part).digest('hex').slice(0, 16)}`;
}

/** The id of what a source refers to. A reference that begins as ids of the source do comes out of a file of ours, and is that id: a part of an id stays as it is when it is made one again. */
export function idIn(prefix: string, ref: string): string {
  return `${prefix}${idPart(ref.startsWith(prefix) ? ref.slice(prefix.length) : ref)}`;
}

/** What a source is called in ids: lower case, words joined by hyphens. Empty for a name without a letter or digit. */
export function sourceSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

/** What the ids of a source begin with. */
export const prefixOf = {
  post: (source: string) => `post:${source}:`,
  person: (source: string) => `person:${source}:`,
  team: (source: string) => `team:${source}:`,
};
