import { cypher } from '../../graph/cypher.js';
import { defineChange, field } from '../Change.js';

// (s:Setting), one a period
const SET_IT = cypher`
UNWIND $rows AS row
CALL { WITH row MATCH (later:Setting {rule: row.rule}) WHERE later.name = row.setting AND later.startsOn > date(row.on) AND later.endsOn > later.startsOn RETURN min(later.startsOn) AS next }
WITH row, coalesce(next, date('9999-12-31')) AS last
MERGE (s:Setting {id: row.period})
SET s.rule = row.rule, s.name = row.setting, s.value = row.value, s.startsOn = date(row.on), s.endsOn = last, s.source = 'RECORDED', s.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const END_OLDER = cypher`
UNWIND $rows AS row
MATCH (s:Setting {rule: row.rule})
WHERE s.name = row.setting AND s.id <> row.period AND s.startsOn <= date(row.on) AND s.endsOn > date(row.on)
SET s.endsOn = date(row.on)
RETURN count(s) AS ended`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (s:Setting {rule: row.rule}) WHERE s.name = row.setting
RETURN row.i AS i, s.id AS id, properties(s) AS p`;

/** Reports of earlier days go on using what was in force then. */
export const setRule = defineChange(
  'setRule',
  {
    rule: field.text('The rule that has the setting, such as spanTooWide.', 60),
    setting: field.text('The name of the setting, such as most.', 60),
    value: field.json('The value from then on, as JSON: 8, or ["SOCIAL_WORKER"].'),
  },
  {
    law: 'A setting of a rule has another value from a day on.',
    play: SET_IT,
    then: [END_OLDER],
    keep: [KEEP],
    writes: ({ rule, setting }) => [`setting ${rule} ${setting}`],
    also: ({ rule, setting, on }) => ({ period: `setting:${rule}/${setting}/${on}` }),
    tells: ({ rule, setting, value, on }, say) => `The setting ${setting} of the rule ${rule} is ${value} from ${say.day(on)}.`,
  },
);
