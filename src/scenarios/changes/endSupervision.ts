import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional, whenever } from '../Change.js';

// (p:Post)-[:SUPERVISED_BY]->(v:Post)
const END = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[s:SUPERVISED_BY]->(v:Post)
WHERE v.id = row.supervisor AND (row.portfolio IS NULL OR s.portfolio = row.portfolio) AND s.from <= date(row.on) AND s.to > date(row.on)
SET s.to = date(row.on)
RETURN DISTINCT row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.post})-[r:SUPERVISED_BY]->(v:Post)
RETURN row.i AS i, type(r) AS type, p.id AS from, v.id AS to, properties(r) AS p`;

/** Nothing is deleted: the days on which it stood remain. */
export const endSupervision = defineChange(
  'endSupervision',
  {
    post: whenever(field.post('The post that is supervised.')),
    supervisor: whenever(field.post('The post that supervises it.')),
    portfolio: optional(field.portfolio('Only what it supervises for this portfolio; everything when none is given.')),
  },
  {
    law: 'A post is no longer supervised by another from a day on.',
    play: END,
    keep: [KEEP],
    writes: ({ post }) => [`${post} supervision`],
    refused: ({ post, supervisor, portfolio, on }, _, say) =>
      `${say.name(supervisor)} does not supervise ${say.name(post)}${portfolio === null ? '' : ` for ${say.name(portfolio)}`} on ${say.day(on)}.`,
    tells: ({ post, supervisor, portfolio, on }, say) =>
      `${say.name(supervisor)} no longer supervises ${say.name(post)}${portfolio === null ? '' : ` for ${say.name(portfolio)}`} from ${say.day(on)}.`,
  },
);
