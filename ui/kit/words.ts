import type { Capacity, EntityKind, LedKind, PostState, Profession, SourceKind, SupervisionNeed } from '../api/generated/graphql';

/** The words people read for the values programs exchange. One place, so that a state is called the same everywhere. */
export const STATE_WORDS: Record<PostState, string> = { HELD: 'Held', SHARED: 'Shared', VACANT: 'Vacant', INTERIM: 'Interim' };

export const CAPACITY_WORDS: Record<Capacity, string> = {
  SUBSTANTIVE: 'substantive',
  INTERIM: 'interim',
  ACTING: 'acting',
  SECONDED: 'seconded',
  JOB_SHARE: 'job share',
};

export const SOURCE_WORDS: Record<SourceKind, string> = { PUBLISHED: 'Published', ILLUSTRATIVE: 'Illustrative', RECORDED: 'Recorded' };

export const NEED_WORDS: Record<SupervisionNeed, string> = {
  YES: 'needed',
  NO: 'not needed',
  UNRECORDED: 'nobody has recorded whether it is needed',
};

export const PROFESSION_WORDS: Record<Profession, string> = {
  SOCIAL_WORK: 'Social work',
  EARLY_HELP: 'Early help',
  EDUCATION: 'Education',
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology',
  YOUTH_WORK: 'Youth work',
  NURSING: 'Nursing',
  RESIDENTIAL_CARE: 'Residential care',
  BUSINESS_SUPPORT: 'Business support',
  COMMISSIONING: 'Commissioning',
  LEADERSHIP: 'Leadership',
  OTHER: 'Other',
};

export const LED_WORDS: Record<LedKind, string> = {
  ORGANISATION: 'the organisation',
  PORTFOLIO: 'portfolio',
  LOCALITY: 'locality',
  TEAM: 'team',
  SERVICE: 'service',
};

/** Headings of the groups of search results. */
export const KIND_HEADINGS: Record<EntityKind, string> = {
  PERSON: 'People',
  POST: 'Posts',
  TEAM: 'Teams',
  SERVICE: 'Services',
  FORUM: 'Forums',
  PORTFOLIO: 'Portfolios',
  LOCALITY: 'Localities',
};
