import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (s:Service)
const RENAME = cypher`
UNWIND $rows AS row
MATCH (s:Service {id: row.service}) WHERE coalesce(s.name, s.id) <> row.name
SET s.formerNames = coalesce(s.formerNames, []) + [coalesce(s.name, s.id)], s.formerNamesUntil = coalesce(s.formerNamesUntil, []) + [row.on]
SET s.name = row.name, s.source = 'RECORDED', s.sourceDocument = null, s.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (s:Service {id: row.service}) RETURN row.i AS i, s.id AS id, properties(s) AS p`;

/** A name has no future: the new one is shown from the moment it is recorded, and the day says until when the former one was right. */
export const renameService = defineChange(
  'renameService',
  {
    service: field.service('The service.'),
    name: field.text('Its new name.'),
  },
  {
    law: 'A service gets another name; it is still found by the former one, which was right until the day.',
    play: RENAME,
    keep: [KEEP],
    writes: ({ service }) => [service],
    refused: ({ service }, _, say) => `${say.name(service)} has that name already.`,
    tells: ({ service, name, on }, say) => `${say.name(service)} is called ${name} from ${say.day(on)}.`,
  },
);
