import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (n:Service)
const EDIT = cypher`
UNWIND $rows AS row
MATCH (n:Service {id: row.service}) WHERE size(row.given) > 1
SET n.about = CASE WHEN 'about' IN row.given THEN row.about ELSE n.about END,
  n.phone = CASE WHEN 'phone' IN row.given THEN row.phone ELSE n.phone END,
  n.email = CASE WHEN 'email' IN row.given THEN row.email ELSE n.email END,
  n.source = 'RECORDED', n.sourceDocument = null, n.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (n:Service {id: row.service}) RETURN row.i AS i, n.id AS id, properties(n) AS p`;

/** Details have no dates: an edit holds for every day, past and to come. */
export const editService = defineChange(
  'editService',
  {
    service: field.service('The service.'),
    about: optional(field.text('What it does; null when nothing is known.', 2_000)),
    phone: optional(field.text('Its telephone number; null when there is none.', 60)),
    email: optional(field.text('Its e-mail address; null when there is none.')),
  },
  {
    law: 'Details of a service are put right; those that are left out stay as they are.',
    play: EDIT,
    keep: [KEEP],
    writes: ({ service }) => [service],
    refused: ({ service, given }, _, say) =>
      given.length > 1 ? null : `Nothing is said that the details of ${say.name(service)} should be changed to.`,
    tells: ({ service, given }, say) => `The ${given.slice(1).join(', ')} of ${say.name(service)} is changed.`,
  },
);
