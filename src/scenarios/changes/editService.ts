import { cypher } from '../../graph/cypher.js';
import { clearable, defineChange, field } from '../Change.js';

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
    about: clearable(field.text('What it does.', 2_000), 'when nothing is known'),
    phone: clearable(field.text('Its telephone number.', 60), 'when there is none'),
    email: clearable(field.text('Its e-mail address.'), 'when there is none'),
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
