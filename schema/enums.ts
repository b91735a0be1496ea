import { registerEnumType } from 'type-graphql';

/** Registers a list of words as a GraphQL enum: the words are the values, each with its meaning. */
export function words<const W extends Record<string, string>>(
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

export const Role = words(
  'Role',
  'What somebody who is signed in may do. Who has none of these is treated like somebody who is not signed in.',
  {
    STAFF: 'Sees the structure, the people in it and themselves.',
    HR: 'Also sees registrations, gaps, sessions and history, and corrects data.',
    LEADERSHIP: 'Also writes scenarios, and approves those of another leader.',
    ADMIN: 'Also imports.',
  },
);
export type Role = keyof typeof Role;

export const LineToTake = words('LineToTake', 'Which way to take a question.', {
  LINE: 'To the line manager.',
  PROFESSIONAL: 'To the professional supervisor.',
  ABOVE_LINE: 'To whoever manages the line manager, as the matter is with the line manager.',
  FRONT_DOOR: 'To the front door, the one way in for concerns and requests for help.',
  DIRECT: 'Straight to whoever is responsible.',
});
export type LineToTake = keyof typeof LineToTake;

export const AnswerKind = words('AnswerKind', 'What answers a question asked in own words.', {
  TOPIC: 'An everyday topic, such as leave.',
  SERVICE: 'A service, also by a former name.',
  FORUM: 'A meeting, board or partnership.',
  TEAM: 'A team.',
  NOTHING: 'Nothing was found; the front door is offered instead.',
});
export type AnswerKind = keyof typeof AnswerKind;

export const Deployment = words('Deployment', "Whether something is there in the asker's locality.", {
  YES: "In the asker's locality.",
  NO: 'In other localities only.',
  COUNTY_WIDE: 'For the whole county.',
  UNKNOWN: 'Not known: it is not recorded where, or the asker belongs to no locality.',
});
export type Deployment = keyof typeof Deployment;

export const ContactKind = words('ContactKind', 'Whose telephone number or address it is.', {
  SERVICE: "The service's own.",
  PERSON: 'The office one of somebody who holds the post.',
  TEAM: "The team's own.",
  LOCALITY: "The locality's own.",
});
export type ContactKind = keyof typeof ContactKind;

export const HistoryKind = words(
  'HistoryKind',
  'What was, is or will be so for a time, told from the post or person that was asked about.',
  {
    HOLDS: 'The person holds the post.',
    HELD_BY: 'The post is held by the person.',
    REPORTS_TO: 'The other post is its line manager.',
    MANAGES: 'It is the line manager of the other post.',
    SUPERVISED_BY: 'The other post is its professional supervisor.',
    SUPERVISES: 'It is the professional supervisor of the other post.',
    LEADS: 'It leads the organisation, portfolio, locality, team or service.',
    SERVES: 'It serves the portfolio.',
    BASED_IN: 'It is based in the locality.',
    MEMBER_OF: 'It is a member of the team.',
    RESPONSIBLE_FOR: 'It is responsible for the service.',
    ATTENDS: 'It attends the forum.',
    CHAIRS: 'It chairs the forum.',
  },
);
export type HistoryKind = keyof typeof HistoryKind;

export const ScenarioState = words('ScenarioState', 'How far a scenario has come.', {
  DRAFT: 'It is being written.',
  PROPOSED: 'It waits for somebody else to approve it.',
  APPROVED: 'Its outcome has been approved by somebody who did not write it.',
  APPLIED: 'Its changes are part of the structure, each from its own day on.',
  WITHDRAWN: 'It was given up.',
});
export type ScenarioState = keyof typeof ScenarioState;

export const ScenarioAction = words('ScenarioAction', 'What somebody did with a scenario.', {
  DRAFTED: 'Began it.',
  EDITED: 'Wrote its changes.',
  REBASED: 'Took what others have agreed for its future as given.',
  PROPOSED: 'Put it forward for approval.',
  APPROVED: 'Approved the outcome that was seen.',
  SENT_BACK: 'Tried to apply it, and found that it is no longer what was approved: it has to be approved anew.',
  APPLIED: 'Made its changes part of the structure.',
  WITHDRAWN: 'Gave it up.',
});
export type ScenarioAction = keyof typeof ScenarioAction;

export const Standard = words('Standard', 'How binding a rule is.', {
  STATUTORY: 'The law: regulations.',
  NATIONAL: 'A national standard for employers.',
  LOCAL: "The organisation's own model.",
  DESIGN: 'What a matrix needs to work at all; nobody has published it.',
});
export type Standard = keyof typeof Standard;

export const Severity = words('Severity', 'How soon something must be done about a gap.', {
  HIGH: 'Now: somebody is not managed or supervised as they must be.',
  MEDIUM: 'Soon: it weakens the structure or the practice.',
  LOW: 'In time: it will become worse, or is not known well enough.',
});
export type Severity = keyof typeof Severity;

export const GapOrder = words('GapOrder', 'In which order gaps come.', {
  RULE: 'As the rules are listed, then by the id of the post.',
  SEVERITY: 'The most severe first, then as the rules are listed.',
  SINCE: 'Those that have stood longest first; those of which nobody knows since when before them.',
  TITLE: 'By the title of the post.',
});
export type GapOrder = keyof typeof GapOrder;
