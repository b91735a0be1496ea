import type { Published } from '../Publication.js';

/** What a statement of RDF says: another thing by its address, a text, or a value of a type. */
export type Said = { readonly iri: string } | { readonly text: string; readonly type?: 'date' | 'integer' | 'decimal' };

/** A thing and everything that is said of it: property by prefixed name, and values. */
export interface Described {
  readonly iri: string;
  readonly says: readonly (readonly [string, readonly Said[]])[];
}

/** The vocabularies that are used; `om` is our own. */
export const PREFIXES: Readonly<Record<string, string>> = {
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  om: 'urn:orgmatrix:terms:',
};

/**
 * The organisation in the W3C ORG vocabulary. org:reportsTo holds of both lines, as ORG knows no other; om:managedBy and om:supervisedBy tell which line it is.
 */
export function triples({ title, organisation, on, revision, note, posts }: Published): Described[] {
  const top = iri('organisation');
  const people = new Map(posts.flatMap(({ holders }) => holders.map((one) => [one.id, one] as const)));
  const heldBy = new Map<string, string[]>();
  for (const { id, holders } of posts) for (const one of holders) heldBy.set(one.id, [...(heldBy.get(one.id) ?? []), id]);
  return [
    {
      iri: 'urn:orgmatrix:document',
      says: [
        ['dct:title', [{ text: title }]],
        ['dct:date', [{ text: on, type: 'date' }]],
        ['dct:description', [{ text: note }]],
        ['om:revision', [{ text: String(revision), type: 'integer' }]],
      ],
    },
    { iri: top.iri, says: [a('org:Organization'), ['skos:prefLabel', [{ text: organisation }]]] },
    ...posts.map((post): Described => {
      const [managers, supervisors] = [post.managers.map(iri), unique(post.supervisors.map((one) => one.post)).map(iri)];
      return {
        iri: iri(post.id).iri,
        says: [
          a('org:Post'),
          ['skos:prefLabel', [{ text: post.title }]],
          ['org:postIn', [top]],
          ['org:heldBy', post.holders.map(({ id }) => iri(id))],
          ['org:reportsTo', unique([...managers, ...supervisors].map((one) => one.iri)).map((one) => ({ iri: one }))],
          ['om:managedBy', managers],
          ['om:supervisedBy', supervisors],
          ['om:grade', texts(post.grade)],
          ['om:profession', texts(post.profession)],
          ['om:fte', post.fte === null ? [] : [{ text: decimal(post.fte), type: 'decimal' }]],
          ['om:source', [{ text: post.source }]],
        ],
      };
    }),
    ...[...people.values()].map(({ id, name, email, phone }): Described => ({
      iri: iri(id).iri,
      says: [
        a('foaf:Person'),
        ['foaf:name', [{ text: name }]],
        ['org:holds', (heldBy.get(id) ?? []).map(iri)],
        ['vcard:hasEmail', email === null ? [] : [{ iri: `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}` }]],
        ['vcard:hasTelephone', phone === null ? [] : [{ iri: `tel:${encodeURIComponent(phone.replaceAll(' ', ''))}` }]],
      ],
    })),
  ];
}

/** The whole address of a prefixed name. */
export function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix] ?? ''}${local}`;
}

const a = (type: string): readonly [string, readonly Said[]] => ['a', [{ iri: expanded(type) }]];
const iri = (id: string) => ({ iri: `urn:orgmatrix:id:${encodeURIComponent(id)}` });
const texts = (text: string | null): Said[] => (text === null ? [] : [{ text }]);
const unique = (items: readonly string[]): string[] => [...new Set(items)];

// xsd:decimal knows no exponent.
function decimal(value: number): string {
  return /e/i.test(String(value)) ? value.toFixed(12) : String(value);
}
