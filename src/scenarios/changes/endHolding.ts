import { cypher } from '../../graph/cypher.js';
import { defineChange, field, whenever } from '../Change.js';

// (x:Person)-[:HOLDS]->(p:Post)
const END = cypher`
UNWIND $rows AS row
MATCH (x:Person {id: row.person})-[h:HOLDS]->(p:Post)
WHERE p.id = row.post AND h.from <= date(row.on) AND h.to > date(row.on)
SET h.to = date(row.on)
RETURN DISTINCT row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})<-[r:HOLDS]-(x:Person)
RETURN row.i AS i, type(r) AS type, x.id AS from, p.id AS to, properties(r) AS p`;

/** The post stays open, and vacant when nobody else holds it. */
export const endHolding = defineChange(
  'endHolding',
  {
    post: whenever(field.post('The post that is left.')),
    person: field.person('Who leaves it.'),
  },
  {
    law: 'A person no longer holds a post from a day on.',
    play: END,
    keep: [KEEP],
    writes: ({ post }) => [`${post} holders`],
    refused: ({ post, person, on }, _, say) => `${say.name(person)} does not hold ${say.name(post)} on ${say.day(on)}.`,
    tells: ({ post, person, on }, say) => `${say.name(person)} no longer holds ${say.name(post)} from ${say.day(on)}.`,
  },
);
