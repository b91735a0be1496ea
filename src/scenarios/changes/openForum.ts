import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (f:Forum)
const OPEN = cypher`
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (old:Forum {id: row.id}) }
CREATE (f:Forum {id: row.id, name: row.name, theme: row.theme, scope: row.scope, cadence: row.cadence, purpose: row.purpose, source: 'RECORDED'})
SET f.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (f:Forum {id: row.id}) RETURN row.i AS i, f.id AS id, properties(f) AS p`;

/** Nobody chairs or attends it until setForum says who. */
export const openForum = defineChange(
  'openForum',
  {
    id: optional(field.id('Its id, forum:...; made from its name when none is given.')),
    name: field.text('What it is called.'),
    theme: field.word('ForumTheme', 'What it is for.'),
    scope: field.word('ForumScope', 'Where it meets for.'),
    cadence: optional(field.text('How often it meets, in words.', 100)),
    purpose: optional(field.text('What it is to achieve.', 2_000)),
  },
  {
    law: 'A new forum is set up.',
    makes: 'Forum',
    play: OPEN,
    keep: [KEEP],
    writes: ({ id }) => [id ?? ''],
    refused: ({ id }) => `There is a forum ${id} already.`,
    tells: ({ name }) => `The forum ${name} is set up.`,
  },
);
