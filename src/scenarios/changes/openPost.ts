import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (p:Post)
const OPEN = cypher`
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (old:Post {id: row.id}) }
CREATE (p:Post {id: row.id, title: row.title, role: row.role, profession: row.profession, grade: row.grade, fte: row.fte, statutory: row.required, needsSupervision: row.needed, source: 'RECORDED'})
SET p.opensOn = date(row.on), p.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.id}) RETURN row.i AS i, p.id AS id, properties(p) AS p`;

/** It is vacant, and has no lines, until other changes give it some. */
export const openPost = defineChange(
  'openPost',
  {
    id: optional(field.id('Its id, post:...; made from its title when none is given.')),
    title: field.text('What it is called.'),
    role: optional(field.text('The kind of post, such as TEAM_MANAGER.', 60)),
    profession: optional(field.word('Profession', 'The profession it belongs to.')),
    grade: optional(field.text('Its grade.', 40)),
    fte: optional(field.float('Full-time equivalent, 1 for a whole post; more for posts that are kept as a group.', 0, 10_000)),
    statutory: optional(field.flag('True when the law requires the post.')),
    needsSupervision: optional(field.word('SupervisionNeed', 'Whether it needs professional supervision.')),
  },
  {
    law: 'A new post opens on a day.',
    makes: 'Post',
    play: OPEN,
    keep: [KEEP],
    writes: ({ id }) => [id ?? ''],
    also: ({ statutory, needsSupervision }) => ({ required: statutory ?? false, needed: needsSupervision ?? 'UNRECORDED' }),
    refused: ({ id }) => `There is a post ${id} already.`,
    tells: ({ title, on }, say) => `${title} opens on ${say.day(on)}.`,
  },
);
