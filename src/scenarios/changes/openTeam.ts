import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (t:Team)
const OPEN = cypher`
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (old:Team {id: row.id}) }
CREATE (t:Team {id: row.id, name: row.name, kind: row.kind, source: 'RECORDED'})
SET t.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (t:Team {id: row.id}) RETURN row.i AS i, t.id AS id, properties(t) AS p`;

/** Nobody is in it or leads it until other changes say who. */
export const openTeam = defineChange(
  'openTeam',
  {
    id: optional(field.id('Its id, team:...; made from its name when none is given.')),
    name: field.text('What it is called.'),
    kind: field.word('TeamKind', 'What it is part of.'),
  },
  {
    law: 'A new team is set up.',
    makes: 'Team',
    play: OPEN,
    keep: [KEEP],
    writes: ({ id }) => [id ?? ''],
    refused: ({ id }) => `There is a team ${id} already.`,
    tells: ({ name }) => `The team ${name} is set up.`,
  },
);
