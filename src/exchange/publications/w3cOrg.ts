import type { Publication } from '../Publication.js';
import { expanded, PREFIXES, type Said, triples } from '../writing/triples.js';

/** The organisation as linked data in the W3C ORG vocabulary, in Turtle. */
export const w3cOrgTurtle: Publication = {
  id: 'w3c-org',
  about: 'Linked data in the W3C ORG vocabulary (Turtle): posts, holders and both lines.',
  holds: 'w3c-org',
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  write: (published) =>
    [
      ...Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`),
      ...triples(published).map(({ iri, says }) => {
        const said = says
          .filter(([, values]) => values.length > 0)
          .map(([property, values]) => `  ${property} ${values.map(turtle).join(', ')}`);
        return `<${iri}>\n${said.join(' ;\n')} .`;
      }),
      '',
    ].join('\n'),
};

/** The organisation as linked data in the W3C ORG vocabulary, in JSON-LD. */
export const w3cOrgJson: Publication = {
  id: 'w3c-org-json',
  about: 'Linked data in the W3C ORG vocabulary (JSON-LD): posts, holders and both lines.',
  holds: 'w3c-org',
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  write: (published) => {
    const graph = triples(published).map(({ iri, says }) => ({
      '@id': iri,
      ...Object.fromEntries(
        says
          .filter(([, values]) => values.length > 0)
          .map(([property, values]) =>
            property === 'a' ? ['@type', values.map((one) => ('iri' in one ? one.iri : ''))] : [property, values.map(json)],
          ),
      ),
    }));
    return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 1)}\n`;
  },
};

function turtle(said: Said): string {
  if ('iri' in said) return `<${said.iri}>`;
  // The escapes of JSON are escapes of Turtle too.
  const text = JSON.stringify(said.text).replaceAll('\u007f', '\\u007F');
  return said.type === undefined ? text : `${text}^^xsd:${said.type}`;
}

function json(said: Said) {
  if ('iri' in said) return { '@id': said.iri };
  return said.type === undefined ? { '@value': said.text } : { '@value': said.text, '@type': expanded(`xsd:${said.type}`) };
}
