import { registerEnumType } from 'type-graphql';

/** Registers a list of words as a GraphQL enum: the words are the values, each with its meaning. */
function words<const W extends Record<string, string>>(
  name: string,
  description: string,
  meanings: W,
): { readonly [K in keyof W & string]: K } {
  const values = Object.fromEntries(Object.keys(meanings).map((word) => [word, word])) as { [K in keyof W & string]: K };
  const valuesConfig = Object.fromEntries(Object.entries(meanings).map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as { [K in keyof W & string]: { description: string } } });
  return values;
}

export const SourceKind = words('SourceKind', 'How we know a fact.', {
  PUBLISHED: 'Stands in a public document, which is named.',
  ILLUSTRATIVE: 'Invented to complete the reference organisation; shown as such wherever it appears.',
  RECORDED: 'Entered by somebody who uses the service.',
});
export type SourceKind = keyof typeof SourceKind;

export const LineKind = words('LineKind', 'The two lines of a matrix.', {
  LINE: 'Line management: leave, sickness, budget, performance.',
  PROFESSIONAL: 'Professional supervision: practice, cases, development.',
});
export type LineKind = keyof typeof LineKind;

export const PostState = words('PostState', 'Whether and how a post is held on the date asked about.', {
  HELD: 'One person holds it.',
  SHARED: 'Two or more people hold it.',
  VACANT: 'Nobody holds it.',
  INTERIM: 'Everybody who holds it does so for a time only (interim, acting or seconded).',
});
export type PostState = keyof typeof PostState;

export const SupervisionNeed = words('SupervisionNeed', 'Whether a post needs professional supervision.', {
  YES: 'It needs a professional supervisor.',
  NO: 'It needs none.',
  UNRECORDED: 'Nobody has recorded it, which is itself a gap.',
});
export type SupervisionNeed = keyof typeof SupervisionNeed;

export const Capacity = words('Capacity', 'In what capacity somebody holds a post.', {
  SUBSTANTIVE: 'Appointed to it for good.',
  INTERIM: 'Engaged for a time while the post is filled.',
  ACTING: 'Acts up into it from another post.',
  SECONDED: 'Lent to it by another post or organisation.',
  JOB_SHARE: 'Holds a part of it; others hold the rest.',
});
export type Capacity = keyof typeof Capacity;

export const Profession = words('Profession', 'The profession that a post belongs to.', {
  SOCIAL_WORK: 'Social work: registered with Social Work England where the post requires it.',
  EARLY_HELP: 'Early help and family work.',
  EDUCATION: 'Teaching, inclusion and education advice.',
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology: registered with the Health and Care Professions Council.',
  YOUTH_WORK: 'Targeted youth work.',
  NURSING: 'Nursing.',
  RESIDENTIAL_CARE: "Care in children's homes.",
  BUSINESS_SUPPORT: 'Business support.',
  COMMISSIONING: 'Commissioning, quality and partnerships.',
  LEADERSHIP: 'Leadership across professions.',
  OTHER: 'Another profession.',
});
export type Profession = keyof typeof Profession;

export const PortfolioKind = words('PortfolioKind', 'How far a portfolio reaches.', {
  LOCALITY: 'Deployed in every locality: a column of the matrix.',
  SPECIALIST: 'County-wide: cuts across the localities.',
});
export type PortfolioKind = keyof typeof PortfolioKind;

export const TeamKind = words('TeamKind', 'What a team is part of.', {
  LOCALITY: 'An integrated locality team, or a team within one.',
  SPECIALIST: 'A specialist team.',
  CENTRAL: 'A central team alongside the localities.',
  LEADERSHIP: 'A leadership team.',
});
export type TeamKind = keyof typeof TeamKind;

export const ServiceKind = words('ServiceKind', 'What a service is to whoever asks for it.', {
  AREA: 'An area that a corporate director leads.',
  RESPONSIBILITY: 'A function that a specialist head, manager or principal is responsible for.',
  DISCIPLINE: 'A discipline of the integrated locality teams.',
  FRONT_DOOR: 'Where concerns and requests for help come in.',
  STAFF_OFFER: 'What members of staff are offered.',
});
export type ServiceKind = keyof typeof ServiceKind;

export const ForumTheme = words('ForumTheme', 'What a forum is for.', {
  OVERSIGHT: 'Oversight of children and resources.',
  WORKING_TOGETHER: 'Working together across disciplines.',
  MEETING_TOGETHER: 'Meeting as teams.',
  CONTINUOUS_IMPROVEMENT: 'Quality, performance and practice.',
  GOVERNANCE: 'Boards and partnerships.',
});
export type ForumTheme = keyof typeof ForumTheme;

export const ForumScope = words('ForumScope', 'Where a forum meets for.', {
  LOCALITY: 'One locality.',
  COUNTY: 'The whole county.',
});
export type ForumScope = keyof typeof ForumScope;

export const Attendance = words('Attendance', 'What a post does in a forum.', {
  ATTENDS: 'Takes part.',
  CHAIRS: 'Leads the meeting.',
});
export type Attendance = keyof typeof Attendance;

export const LedKind = words('LedKind', 'What a post can lead.', {
  ORGANISATION: 'The whole organisation.',
  PORTFOLIO: 'A portfolio: as its professional lead.',
  LOCALITY: 'A locality: as its head.',
  TEAM: 'A team.',
  SERVICE: 'A service or an area of services.',
});
export type LedKind = keyof typeof LedKind;

export const EntityKind = words('EntityKind', 'What a search can find.', {
  PERSON: 'A person.',
  POST: 'A post.',
  TEAM: 'A team.',
  SERVICE: 'A service, also by a former name.',
  FORUM: 'A forum.',
  PORTFOLIO: 'A portfolio.',
  LOCALITY: 'A locality.',
});
export type EntityKind = keyof typeof EntityKind;

export const PostOrder = words(
  'PostOrder',
  'The order of a list of posts. Posts that are equal stand in the order of their ids, so that every order is total.',
  {
    TITLE: 'By title.',
    ROLE: 'By role, then by title.',
  },
);
export type PostOrder = keyof typeof PostOrder;
