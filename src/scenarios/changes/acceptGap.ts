import { cypher } from '../../graph/cypher.js';
import { defineChange, field, whenever } from '../Change.js';

// (a:Acceptance) of a gap of (p:Post)
const ACCEPT = cypher`
UNWIND $rows AS row
MATCH (p:Post {id: row.subject}) WHERE date(row.until) > date(row.on)
MERGE (a:Acceptance {id: row.acceptance})
SET a.rule = row.rule, a.subject = row.subject, a.acceptedBy = row.by, a.why = row.why, a.startsOn = date(row.on), a.endsOn = date(row.until), a.source = 'RECORDED', a.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const END_OLDER = cypher`
UNWIND $rows AS row
MATCH (a:Acceptance {subject: row.subject})
WHERE a.rule = row.rule AND a.id <> row.acceptance AND a.startsOn <= date(row.on) AND a.endsOn > date(row.on)
SET a.endsOn = date(row.on)
RETURN count(a) AS ended`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (a:Acceptance {subject: row.subject}) WHERE a.rule = row.rule
RETURN row.i AS i, a.id AS id, properties(a) AS p`;

/** It is still found and shown, as accepted, and by whom. */
export const acceptGap = defineChange(
  'acceptGap',
  {
    rule: field.text('The rule that finds the gap, such as noSupervisor.', 60),
    subject: whenever(field.post('The post that it is about.')),
    why: field.text('Why it is accepted.', 1_000),
    until: field.day('The first day on which it is no longer accepted.'),
  },
  {
    law: 'A gap is accepted for a time, with a reason.',
    play: ACCEPT,
    then: [END_OLDER],
    keep: [KEEP],
    writes: ({ rule, subject }) => [`acceptance ${rule} ${subject}`],
    also: ({ rule, subject, on }) => ({ acceptance: `acceptance:${rule}/${subject}/${on}` }),
    refused: ({ until, on }, _, say) => `It would be accepted until ${say.day(until)}, which is not after ${say.day(on)}.`,
    tells: ({ rule, subject, until, on }, say) =>
      `The gap ${rule} of ${say.name(subject)} is accepted from ${say.day(on)} until ${say.day(until)}.`,
  },
);
