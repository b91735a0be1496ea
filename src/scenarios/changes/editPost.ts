import { cypher } from '../../graph/cypher.js';
import { clearable, defineChange, field, optional, whenever } from '../Change.js';

// (n:Post)
const EDIT = cypher`
UNWIND $rows AS row
MATCH (n:Post {id: row.post}) WHERE size(row.given) > 1
SET n.title = coalesce(row.title, n.title),
  n.statutory = coalesce(row.statutory, n.statutory),
  n.needsSupervision = coalesce(row.needsSupervision, n.needsSupervision),
  n.role = CASE WHEN 'role' IN row.given THEN row.role ELSE n.role END,
  n.profession = CASE WHEN 'profession' IN row.given THEN row.profession ELSE n.profession END,
  n.grade = CASE WHEN 'grade' IN row.given THEN row.grade ELSE n.grade END,
  n.fte = CASE WHEN 'fte' IN row.given THEN row.fte ELSE n.fte END,
  n.source = 'RECORDED', n.sourceDocument = null, n.sourceOn = date(row.recordedOn)
RETURN row.i AS done`;

const KEEP = cypher`
UNWIND $rows AS row
MATCH (n:Post {id: row.post}) RETURN row.i AS i, n.id AS id, properties(n) AS p`;

/** Details have no dates: an edit holds for every day, past and to come. */
export const editPost = defineChange(
  'editPost',
  {
    post: whenever(field.post('The post.')),
    title: optional(field.text('What it is called.')),
    statutory: optional(field.flag('True when the law requires the post.')),
    needsSupervision: optional(field.word('SupervisionNeed', 'Whether it needs professional supervision.')),
    role: clearable(field.text('The kind of post, such as TEAM_MANAGER.', 60), 'when it is not known'),
    profession: clearable(field.word('Profession', 'The profession it belongs to.'), 'when it is not known'),
    grade: clearable(field.text('Its grade.', 40), 'when it is not known'),
    fte: clearable(
      field.float('Full-time equivalent, 1 for a whole post, more for posts that are kept as a group.', 0, 10_000),
      'when it is not known',
    ),
  },
  {
    law: 'Details of a post are put right; those that are left out stay as they are.',
    play: EDIT,
    keep: [KEEP],
    writes: ({ post }) => [post],
    refused: ({ post, given }, _, say) =>
      given.length > 1 ? null : `Nothing is said that the details of ${say.name(post)} should be changed to.`,
    tells: ({ post, given }, say) => `The ${given.slice(1).join(', ')} of ${say.name(post)} is changed.`,
  },
);
