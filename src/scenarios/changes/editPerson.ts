import { cypher } from '../../graph/cypher.js';
import { clearable, defineChange, field, optional } from '../Change.js';

// (n:Person)
const EDIT = cypher`
UNWIND $rows AS row
MATCH (n:Person {id: row.person}) WHERE size(row.given) > 1
SET n.name = coalesce(row.name, n.name),
  n.email = CASE WHEN 'email' IN row.given THEN row.email ELSE n.email END,
  n.phone = CASE WHEN 'phone' IN row.given THEN row.phone ELSE n.phone END,
  n.registeredWith = CASE WHEN 'registeredWith' IN row.given THEN row.registeredWith ELSE n.registeredWith END,
  n.registrationExpiresOn = CASE WHEN 'registrationExpiresOn' IN row.given THEN date(row.registrationExpiresOn) ELSE n.registrationExpiresOn END,
  n.newlyQualifiedOn = CASE WHEN 'newlyQualifiedOn' IN row.given THEN date(row.newlyQualifiedOn) ELSE n.newlyQualifiedOn END,
  n.source = 'RECORDED', n.sourceDocument = null, n.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (n:Person {id: row.person}) RETURN row.i AS i, n.id AS id, properties(n) AS p`;

/** Details have no dates: an edit holds for every day, past and to come. */
export const editPerson = defineChange(
  'editPerson',
  {
    person: field.person('The person.'),
    name: optional(field.text('Their name.')),
    email: clearable(field.text('Office e-mail address.'), 'when there is none'),
    phone: clearable(field.text('Office telephone number.', 60), 'when there is none'),
    registeredWith: clearable(field.text('The register they are on, such as SWE.', 20), 'for none'),
    registrationExpiresOn: clearable(field.day('The day on which their registration expires.'), 'when it is not known'),
    newlyQualifiedOn: clearable(field.day('The day on which they qualified, for somebody newly qualified.'), 'for others'),
  },
  {
    law: 'Details of a person are put right; those that are left out stay as they are.',
    play: EDIT,
    keep: [KEEP],
    writes: ({ person }) => [person],
    refused: ({ person, given }, _, say) =>
      given.length > 1 ? null : `Nothing is said that the details of ${say.name(person)} should be changed to.`,
    tells: ({ person, given }, say) => `The ${given.slice(1).join(', ')} of ${say.name(person)} is changed.`,
  },
);
