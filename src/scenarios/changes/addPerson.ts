import { cypher } from '../../graph/cypher.js';
import { defineChange, field, optional } from '../Change.js';

// (x:Person)
const ADD = cypher`
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (old:Person {id: row.id}) }
CREATE (x:Person {id: row.id, name: row.name, email: row.email, phone: row.phone, registeredWith: row.registeredWith, source: 'RECORDED'})
SET x.registrationExpiresOn = date(row.registrationExpiresOn), x.newlyQualifiedOn = date(row.newlyQualifiedOn), x.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (x:Person {id: row.id}) RETURN row.i AS i, x.id AS id, properties(x) AS p`;

/** Holds no post until one is given. */
export const addPerson = defineChange(
  'addPerson',
  {
    id: optional(field.id('Their id, person:...; made from the name when none is given.')),
    name: field.text('Their name.'),
    email: optional(field.text('Office e-mail address.')),
    phone: optional(field.text('Office telephone number.', 60)),
    registeredWith: optional(field.text('The register they are on, such as SWE.', 20)),
    registrationExpiresOn: optional(field.day('The day on which their registration expires.')),
    newlyQualifiedOn: optional(field.day('The day on which they qualified, for somebody newly qualified.')),
  },
  {
    law: 'A person is added.',
    makes: 'Person',
    play: ADD,
    keep: [KEEP],
    writes: ({ id }) => [id ?? ''],
    refused: ({ id }) => `There is a person ${id} already.`,
    tells: ({ name }) => `${name} is added.`,
  },
);
