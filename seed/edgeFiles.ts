import { type Cell, oneOf, optionalText, optionalWhole } from './cells.js';
import type { Label } from '../src/archive/Contents.js';

/** A file of edges. `type` is the edge's type, or the name of the column that says it, with the types allowed there. */
export interface EdgeFile {
  readonly file: string;
  readonly type: string | { readonly column: string; readonly allowed: readonly string[] };
  readonly from: { readonly column: string; readonly label: Label };
  readonly to: { readonly column: string; readonly labels: readonly Label[] };
  readonly props?: Readonly<Record<string, Cell>>;
  /** A property that names a node, with the label it must have. */
  readonly names?: { readonly column: string; readonly label: Label };
}

const post = { column: 'post', label: 'Post' } as const;

/** The files of edges; each also has `from`, `to` (empty while it stands) and the provenance columns. */
export const EDGE_FILES: readonly EdgeFile[] = [
  {
    file: 'holds.csv',
    type: 'HOLDS',
    from: { column: 'person', label: 'Person' },
    to: { column: 'post', labels: ['Post'] },
    props: { capacity: oneOf('SUBSTANTIVE', 'INTERIM', 'ACTING', 'SECONDED', 'JOB_SHARE') },
  },
  { file: 'lines.csv', type: 'REPORTS_TO', from: post, to: { column: 'manager', labels: ['Post'] } },
  {
    file: 'supervision.csv',
    type: 'SUPERVISED_BY',
    from: post,
    to: { column: 'supervisor', labels: ['Post'] },
    props: { portfolio: optionalText, everyDays: optionalWhole },
    names: { column: 'portfolio', label: 'Portfolio' },
  },
  {
    file: 'leads.csv',
    type: 'LEADS',
    from: post,
    to: { column: 'target', labels: ['Organisation', 'Portfolio', 'Locality', 'Team', 'Service'] },
  },
  { file: 'responsibilities.csv', type: 'RESPONSIBLE_FOR', from: post, to: { column: 'service', labels: ['Service'] } },
  {
    file: 'places.csv',
    type: { column: 'edge', allowed: ['SERVES', 'BASED_IN', 'MEMBER_OF'] },
    from: post,
    to: { column: 'target', labels: ['Portfolio', 'Locality', 'Team'] },
  },
  {
    file: 'attendance.csv',
    type: { column: 'edge', allowed: ['ATTENDS', 'CHAIRS'] },
    from: post,
    to: { column: 'forum', labels: ['Forum'] },
    props: { why: optionalText },
  },
];
