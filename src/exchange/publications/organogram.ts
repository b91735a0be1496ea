import type { Publication, PostPublished, Published } from '../Publication.js';
import { csv, type Cell } from '../../csv.js';

const SENIOR = [
  ...[
    'Post Unique Reference',
    'Name',
    'Grade (or equivalent)',
    'Job Title',
    'Job/Team Function',
    'Parent Department',
    'Organisation',
    'Unit',
  ],
  ...['Contact Phone', 'Contact E-mail', 'Reports to Senior Post', 'Salary Cost of Reports (£)', 'FTE', 'Actual Pay Floor (£)'],
  ...['Actual Pay Ceiling (£)', '', 'Professional/Occupational Group', 'Notes', 'Valid?'],
];

const JUNIOR = [
  ...['Parent Department', 'Organisation', 'Unit', 'Reporting Senior Post', 'Grade', 'Payscale Minimum (£)', 'Payscale Maximum (£)'],
  ...['Generic Job Title', 'Number of Posts in FTE', 'Professional/Occupational Group'],
];

/** What importing calls somebody whose name is not published. */
const NOT_DISCLOSED = 'Name not disclosed';

/** Posts of the Senior Civil Service are senior, named or not. */
const SENIOR_GRADE = /^SCS/i;

const shared = { extension: 'csv', mediaType: 'text/csv; charset=utf-8' } as const;

/** The senior file of a data.gov.uk organogram: a row a holder, so that a job share is several rows with one reference. */
export const organogramSenior: Publication = {
  id: 'organogram-senior',
  about: 'Organogram as published on data.gov.uk, senior posts: every post but those of the junior file.',
  holds: 'senior-posts',
  ...shared,
  write: (published) =>
    csv(
      SENIOR,
      published.posts.filter((post) => !juniors(published).has(post.id)).flatMap((post) => senior(post, published)),
    ),
};

/** The junior file of a data.gov.uk organogram. A post below the Senior Civil Service is junior when somebody holds it, nobody is named, and no other post reports to it or is supervised by it. */
export const organogramJunior: Publication = {
  id: 'organogram-junior',
  about: 'Organogram as published on data.gov.uk, junior posts: posts at the ends of lines whose holders are not named.',
  holds: 'junior-posts',
  ...shared,
  write: (published) =>
    csv(
      JUNIOR,
      published.posts.filter((post) => juniors(published).has(post.id)).map((post) => junior(post, published)),
    ),
};

const known = new WeakMap<Published, ReadonlySet<string>>();

function juniors(published: Published): ReadonlySet<string> {
  const before = known.get(published);
  if (before !== undefined) return before;
  const above = new Set(published.posts.flatMap(({ managers, supervisors }) => [...managers, ...supervisors.map(({ post }) => post)]));
  const isJunior = ({ id, grade, holders, unnamed, managers }: PostPublished) =>
    !SENIOR_GRADE.test(grade ?? '') &&
    managers.length === 1 &&
    !above.has(id) &&
    holders.length + unnamed === 1 &&
    holders.every(({ name }) => name === NOT_DISCLOSED);
  const found = new Set(published.posts.filter(isJunior).map(({ id }) => id));
  known.set(published, found);
  return found;
}

function senior(post: PostPublished, { organisation, on, revision, note }: Published): Cell[][] {
  const named = post.holders.map(({ name, email, phone }) => ({ name: name === NOT_DISCLOSED ? 'N/D' : name, email, phone }));
  const unnamed = Array.from({ length: post.unnamed }, () => ({ name: 'N/D', email: null, phone: null }));
  const rows = [...named, ...unnamed];
  const notes = `${on}, revision ${revision}. ${note}`;
  return (rows.length === 0 ? [{ name: 'Vacant', email: null, phone: null }] : rows).map(({ name, email, phone }) => [
    ...[post.id, name, post.grade, post.title, null, organisation, organisation, post.teams[0] ?? null, phone, email],
    ...[post.managers[0] ?? 'XX', null, post.fte, null, null, null, post.profession ?? post.role, notes, 1],
  ]);
}

function junior(post: PostPublished, { organisation }: Published): Cell[] {
  const unit = post.teams[0] ?? null;
  return [
    organisation,
    organisation,
    unit,
    post.managers[0] ?? null,
    post.grade,
    null,
    null,
    post.title,
    post.fte,
    post.profession ?? post.role,
  ];
}
