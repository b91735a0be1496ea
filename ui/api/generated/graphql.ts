/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What answers a question asked in own words. */
export type AnswerKind =
  /** A meeting, board or partnership. */
  | 'FORUM'
  /** Nothing was found; the front door is offered instead. */
  | 'NOTHING'
  /** A service, also by a former name. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM'
  /** An everyday topic, such as leave. */
  | 'TOPIC';

/** What a post does in a forum. */
export type Attendance =
  /** Takes part. */
  | 'ATTENDS'
  /** Leads the meeting. */
  | 'CHAIRS';

/** In what capacity somebody holds a post. */
export type Capacity =
  /** Acts up into it from another post. */
  | 'ACTING'
  /** Engaged for a time while the post is filled. */
  | 'INTERIM'
  /** Holds a part of it; others hold the rest. */
  | 'JOB_SHARE'
  /** Lent to it by another post or organisation. */
  | 'SECONDED'
  /** Appointed to it for good. */
  | 'SUBSTANTIVE';

/** Whose telephone number or address it is. */
export type ContactKind =
  /** The locality's own. */
  | 'LOCALITY'
  /** The office one of somebody who holds the post. */
  | 'PERSON'
  /** The service's own. */
  | 'SERVICE'
  /** The team's own. */
  | 'TEAM';

/** What a search can find. */
export type EntityKind =
  /** A forum. */
  | 'FORUM'
  /** A locality. */
  | 'LOCALITY'
  /** A person. */
  | 'PERSON'
  /** A portfolio. */
  | 'PORTFOLIO'
  /** A post. */
  | 'POST'
  /** A service, also by a former name. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM';

/** Where a forum meets for. */
export type ForumScope =
  /** The whole county. */
  | 'COUNTY'
  /** One locality. */
  | 'LOCALITY';

/** What a forum is for. */
export type ForumTheme =
  /** Quality, performance and practice. */
  | 'CONTINUOUS_IMPROVEMENT'
  /** Boards and partnerships. */
  | 'GOVERNANCE'
  /** Meeting as teams. */
  | 'MEETING_TOGETHER'
  /** Oversight of children and resources. */
  | 'OVERSIGHT'
  /** Working together across disciplines. */
  | 'WORKING_TOGETHER';

/** What a post can lead. */
export type LedKind =
  /** A locality: as its head. */
  | 'LOCALITY'
  /** The whole organisation. */
  | 'ORGANISATION'
  /** A portfolio: as its professional lead. */
  | 'PORTFOLIO'
  /** A service or an area of services. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM';

/** The two lines of a matrix. */
export type LineKind =
  /** Line management: leave, sickness, budget, performance. */
  | 'LINE'
  /** Professional supervision: practice, cases, development. */
  | 'PROFESSIONAL';

/** Which way to take a question. */
export type LineToTake =
  /** To whoever manages the line manager, as the matter is with the line manager. */
  | 'ABOVE_LINE'
  /** Straight to whoever is responsible. */
  | 'DIRECT'
  /** To the front door, the one way in for concerns and requests for help. */
  | 'FRONT_DOOR'
  /** To the line manager. */
  | 'LINE'
  /** To the professional supervisor. */
  | 'PROFESSIONAL';

/** How far a portfolio reaches. */
export type PortfolioKind =
  /** Deployed in every locality: a column of the matrix. */
  | 'LOCALITY'
  /** County-wide: cuts across the localities. */
  | 'SPECIALIST';

/** Which posts. Every field that is given must hold; one that is left out or null does not matter. */
export type PostFilter = {
  /** Based in this locality. */
  locality?: string | null | undefined;
  /** With this need of supervision. */
  needsSupervision?: SupervisionNeed | null | undefined;
  /** Serving this portfolio. */
  portfolio?: string | null | undefined;
  /** Of this profession. */
  profession?: Profession | null | undefined;
  /** Of this role, exactly. */
  role?: string | null | undefined;
  /** In this state on the date asked about. */
  state?: PostState | null | undefined;
  /** Member of this team. */
  team?: string | null | undefined;
  /** With this text in the title, in any letter case. */
  text?: string | null | undefined;
};

/** Whether and how a post is held on the date asked about. */
export type PostState =
  /** One person holds it. */
  | 'HELD'
  /** Everybody who holds it does so for a time only (interim, acting or seconded). */
  | 'INTERIM'
  /** Two or more people hold it. */
  | 'SHARED'
  /** Nobody holds it. */
  | 'VACANT';

/** The profession that a post belongs to. */
export type Profession =
  /** Business support. */
  | 'BUSINESS_SUPPORT'
  /** Commissioning, quality and partnerships. */
  | 'COMMISSIONING'
  /** Early help and family work. */
  | 'EARLY_HELP'
  /** Teaching, inclusion and education advice. */
  | 'EDUCATION'
  /** Educational psychology: registered with the Health and Care Professions Council. */
  | 'EDUCATIONAL_PSYCHOLOGY'
  /** Leadership across professions. */
  | 'LEADERSHIP'
  /** Nursing. */
  | 'NURSING'
  /** Another profession. */
  | 'OTHER'
  /** Care in children's homes. */
  | 'RESIDENTIAL_CARE'
  /** Social work: registered with Social Work England where the post requires it. */
  | 'SOCIAL_WORK'
  /** Targeted youth work. */
  | 'YOUTH_WORK';

/** What somebody who is signed in may do. Who has none of these is treated like somebody who is not signed in. */
export type Role =
  /** Also imports. */
  | 'ADMIN'
  /** Also sees registrations, gaps, sessions and history, and corrects data. */
  | 'HR'
  /** Also writes scenarios, and approves those of another leader. */
  | 'LEADERSHIP'
  /** Sees the structure, the people in it and themselves. */
  | 'STAFF';

/** How far a scenario has come. */
export type ScenarioState =
  /** Its changes are part of the structure, each from its own day on. */
  | 'APPLIED'
  /** Its outcome has been approved by somebody who did not write it. */
  | 'APPROVED'
  /** It is being written. */
  | 'DRAFT'
  /** It waits for somebody else to approve it. */
  | 'PROPOSED'
  /** It was given up. */
  | 'WITHDRAWN';

/** What a service is to whoever asks for it. */
export type ServiceKind =
  /** An area that a corporate director leads. */
  | 'AREA'
  /** A discipline of the integrated locality teams. */
  | 'DISCIPLINE'
  /** Where concerns and requests for help come in. */
  | 'FRONT_DOOR'
  /** A function that a specialist head, manager or principal is responsible for. */
  | 'RESPONSIBILITY'
  /** What members of staff are offered. */
  | 'STAFF_OFFER';

/** How we know a fact. */
export type SourceKind =
  /** Invented to complete the reference organisation; shown as such wherever it appears. */
  | 'ILLUSTRATIVE'
  /** Stands in a public document, which is named. */
  | 'PUBLISHED'
  /** Entered by somebody who uses the service. */
  | 'RECORDED';

/** Whether a post needs professional supervision. */
export type SupervisionNeed =
  /** It needs none. */
  | 'NO'
  /** Nobody has recorded it, which is itself a gap. */
  | 'UNRECORDED'
  /** It needs a professional supervisor. */
  | 'YES';

/** What a team is part of. */
export type TeamKind =
  /** A central team alongside the localities. */
  | 'CENTRAL'
  /** A leadership team. */
  | 'LEADERSHIP'
  /** An integrated locality team, or a team within one. */
  | 'LOCALITY'
  /** A specialist team. */
  | 'SPECIALIST';

export type PostNameFragment = { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> };

export type StepFragment = { level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } };

export type SourceNoteFragment = { kind: SourceKind, document: string | null, on: string | null };

export type ReachableFragment = { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> };

export type ChartGapsQueryVariables = Exact<{
  root?: string | null | undefined;
  depth?: number | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ChartGapsQuery = { chart: { nodes: Array<{ id: string, gaps: number | null }> } };

export type PostGapsQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PostGapsQuery = { post: { gaps: Array<{ id: string, reason: string, source: string, since: string | null, accepted: { until: string | null } | null }> | null } | null };

export type ScenarioQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioQuery = { scenario: { id: string, name: string, state: ScenarioState, startsOn: string, size: number } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string | null, demonstration: boolean, persona: string | null, roles: Array<Role>, posts: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } }> }, personas: Array<{ id: string, name: string, about: string }> };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { id: string, name: string, revision: number, startedOn: string | null, counts: { posts: number, vacancies: number, localities: number, portfolios: number } | null } };

export type PlacesQueryVariables = Exact<{
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PlacesQuery = { localities: Array<{ id: string, name: string, email: string | null, phone: string | null, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }> };

export type ChartQueryVariables = Exact<{
  root?: string | null | undefined;
  depth?: number | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ChartQuery = { chart: { revision: number, truncated: boolean, nodes: Array<{ id: string, title: string, role: string | null, holder: string | null, state: PostState, profession: Profession | null, statutory: boolean, needsSupervision: SupervisionNeed, locality: string | null, portfolio: string | null, team: string | null, level: number, reports: number, source: SourceKind }>, edges: Array<{ from: string, to: string, kind: LineKind, portfolio: string | null, source: SourceKind }> } };

export type LinesQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type LinesQuery = { lines: { sentence: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, line: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, professional: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, meet: { lineSteps: number, professionalSteps: number, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } } | null } };

export type PostQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PostQuery = { post: { role: string | null, profession: Profession | null, grade: string | null, fte: number | null, statutory: boolean, needsSupervision: SupervisionNeed, opensOn: string | null, closesOn: string | null, id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, from: string, person: { id: string, name: string, email: string | null, phone: string | null, registeredWith: string | null, source: { kind: SourceKind, document: string | null, on: string | null } } }>, managers: Array<{ from: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, supervisors: Array<{ everyDays: number | null, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, supervisees: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, portfolio: { id: string, name: string } | null }>, leads: Array<{ kind: LedKind, id: string, name: string }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind }>, locality: { id: string, name: string, email: string | null, phone: string | null } | null, team: { id: string, name: string, kind: TeamKind, email: string | null, phone: string | null } | null, services: Array<{ id: string, name: string, kind: ServiceKind, about: string | null, phone: string | null, email: string | null, formerNames: Array<{ name: string, until: string }> }>, forums: Array<{ attendance: Attendance, why: string | null, forum: { id: string, name: string, cadence: string | null, scope: ForumScope, purpose: string | null } }>, source: { kind: SourceKind, document: string | null, on: string | null } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  on?: string | null | undefined;
}>;


export type SearchQuery = { search: Array<{ kind: EntityKind, id: string, label: string, detail: string | null, post: string | null }> };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: Array<LineKind> | LineKind | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PathQuery = { path: { length: number, sentence: string, from: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, to: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, steps: Array<{ position: number, from: string, kind: LineKind, words: string, sentence: string, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }> } | null };

export type NameQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type NameQuery = { post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } | null };

export type PlaceQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PlaceQuery = { post: { role: string | null, needsSupervision: SupervisionNeed, id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, from: string, person: { email: string | null, phone: string | null, id: string, name: string } }>, managers: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, manager: { reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } | null, supervisors: Array<{ everyDays: number | null, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind }>, locality: { id: string, name: string, email: string | null, phone: string | null } | null, team: { id: string, name: string, email: string | null, phone: string | null, memberCount: number | null, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, members: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } | null, forums: Array<{ attendance: Attendance, why: string | null, forum: { id: string, name: string, theme: ForumTheme, cadence: string | null, scope: ForumScope, purpose: string | null, localities: Array<{ id: string, name: string }>, chairs: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } }>, source: { kind: SourceKind, document: string | null, on: string | null } } | null, services: { nodes: Array<{ id: string, name: string, about: string | null, phone: string | null, email: string | null }> } };

export type CounterpartsQueryVariables = Exact<{
  filter: PostFilter;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type CounterpartsQuery = { posts: { nodes: Array<{ id: string, title: string, state: PostState, locality: { id: string, name: string } | null, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } };

export type TopicsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type TopicsQuery = { topics: Array<{ id: string, name: string, words: Array<string> }> };

export type AskAboutQueryVariables = Exact<{
  text: string;
  post?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type AskAboutQuery = { askAbout: Array<{ kind: AnswerKind, id: string | null, title: string, why: string, line: LineToTake, where: string | null, who: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, contacts: Array<{ kind: ContactKind, id: string, name: string, phone: string | null, email: string | null }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PostNameFragmentDoc = new TypedDocumentString(`
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"PostName"}) as unknown as TypedDocumentString<PostNameFragment, unknown>;
export const SourceNoteFragmentDoc = new TypedDocumentString(`
    fragment SourceNote on Source {
  kind
  document
  on
}
    `, {"fragmentName":"SourceNote"}) as unknown as TypedDocumentString<SourceNoteFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on LineStep {
  level
  from
  kind
  portfolio {
    id
    name
  }
  post {
    ...PostName
  }
  source {
    ...SourceNote
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const ReachableFragmentDoc = new TypedDocumentString(`
    fragment Reachable on Post {
  ...PostName
  holders {
    person {
      email
      phone
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"fragmentName":"Reachable"}) as unknown as TypedDocumentString<ReachableFragment, unknown>;
export const ChartGapsDocument = new TypedDocumentString(`
    query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {
  chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {
    nodes {
      id
      gaps
    }
  }
}
    `, {"hash":"sha256:6d2fee180f2b71577bc23958cd73d5f1e0104a9ddce96712e146f4e04b0446fd"}) as unknown as TypedDocumentString<ChartGapsQuery, ChartGapsQueryVariables>;
export const PostGapsDocument = new TypedDocumentString(`
    query PostGaps($id: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $id, on: $on, scenario: $scenario) {
    gaps {
      id
      reason
      source
      since
      accepted {
        until
      }
    }
  }
}
    `, {"hash":"sha256:8f587fb92f25f0c9b17b01705f85e337ddd6c589f78dd54e7fb213c90f5a18e6"}) as unknown as TypedDocumentString<PostGapsQuery, PostGapsQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($id: ID!) {
  scenario(id: $id) {
    id
    name
    state
    startsOn
    size
  }
}
    `, {"hash":"sha256:7c14df2f7ded59a16dd3557ae890712522e80449423076843f03613b2903a76f"}) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    demonstration
    persona
    roles
    posts {
      post {
        ...PostName
      }
    }
  }
  personas {
    id
    name
    about
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:4b50d24aa160a469b6e4de45194f19a8fad0909ba4b0c80da0c6e0173a604407"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation {
  organisation {
    id
    name
    revision
    startedOn
    counts {
      posts
      vacancies
      localities
      portfolios
    }
  }
}
    `, {"hash":"sha256:2d66f430eed5eff3b6a369bb81f6c5ce9353039cc23ea0d562fea1025df336e8"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($on: LocalDate, $scenario: ID) {
  localities(on: $on, scenario: $scenario) {
    id
    name
    email
    phone
    leaders {
      ...PostName
    }
  }
  portfolios(on: $on, scenario: $scenario) {
    id
    name
    kind
    leaders {
      ...PostName
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:c26821f4493852c906bebf0f175477ab8eb409d1f6bb19e5db66a3f7271acd20"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChartDocument = new TypedDocumentString(`
    query Chart($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {
  chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {
    revision
    truncated
    nodes {
      id
      title
      role
      holder
      state
      profession
      statutory
      needsSupervision
      locality
      portfolio
      team
      level
      reports
      source
    }
    edges {
      from
      to
      kind
      portfolio
      source
    }
  }
}
    `, {"hash":"sha256:9249bf1656b27bebeaa1e967fa3fcf44823f3b9183211da32c80d05b81e79442"}) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($post: ID!, $on: LocalDate, $scenario: ID) {
  lines(post: $post, on: $on, scenario: $scenario) {
    sentence
    post {
      ...PostName
    }
    line {
      ...Step
    }
    professional {
      ...Step
    }
    meet {
      lineSteps
      professionalSteps
      post {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment Step on LineStep {
  level
  from
  kind
  portfolio {
    id
    name
  }
  post {
    ...PostName
  }
  source {
    ...SourceNote
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:c2864d6ea02b879bac9552784484adf3d8ed9ab8698b762e390f959763fc46b0"}) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($id: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $id, on: $on, scenario: $scenario) {
    ...PostName
    role
    profession
    grade
    fte
    statutory
    needsSupervision
    opensOn
    closesOn
    holders {
      capacity
      from
      person {
        id
        name
        email
        phone
        registeredWith
        source {
          ...SourceNote
        }
      }
    }
    managers {
      from
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
    supervisors {
      everyDays
      portfolio {
        id
        name
      }
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
    reports {
      ...PostName
    }
    supervisees {
      post {
        ...PostName
      }
      portfolio {
        id
        name
      }
    }
    leads {
      kind
      id
      name
    }
    portfolios {
      id
      name
      kind
    }
    locality {
      id
      name
      email
      phone
    }
    team {
      id
      name
      kind
      email
      phone
    }
    services {
      id
      name
      kind
      about
      phone
      email
      formerNames {
        name
        until
      }
    }
    forums {
      attendance
      why
      forum {
        id
        name
        cadence
        scope
        purpose
      }
    }
    source {
      ...SourceNote
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:5c835c027efd2cf5ae668c866840270e72fdb812ca8ffd1d0696999af13a4b08"}) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {
  search(text: $text, first: $first, kinds: $kinds, on: $on) {
    kind
    id
    label
    detail
    post
  }
}
    `, {"hash":"sha256:a9ffe97188247cfa05d61a1540de9215dfc2b00d9fa47cdf6c7e539447f70ce4"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate, $scenario: ID) {
  path(from: $from, to: $to, kinds: $kinds, on: $on, scenario: $scenario) {
    length
    sentence
    from {
      ...PostName
    }
    to {
      ...PostName
    }
    steps {
      position
      from
      kind
      words
      sentence
      portfolio {
        id
        name
      }
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:0383845b55071a1707e58b5a942c85d34b16d2536f771f162908661049999b90"}) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const NameDocument = new TypedDocumentString(`
    query Name($post: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $post, on: $on, scenario: $scenario) {
    ...PostName
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:834f7e39775c479e6f0c8dcbef4c8b80e4ad6c0c18db8b936c2b74b635547a65"}) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($post: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $post, on: $on, scenario: $scenario) {
    ...PostName
    role
    needsSupervision
    holders {
      capacity
      from
      person {
        id
        name
        email
        phone
      }
    }
    managers {
      post {
        ...Reachable
      }
      source {
        ...SourceNote
      }
    }
    manager {
      reports {
        ...PostName
      }
    }
    supervisors {
      everyDays
      portfolio {
        id
        name
      }
      post {
        ...Reachable
      }
      source {
        ...SourceNote
      }
    }
    reports {
      ...PostName
    }
    portfolios {
      id
      name
      kind
    }
    locality {
      id
      name
      email
      phone
    }
    team {
      id
      name
      email
      phone
      leaders {
        ...PostName
      }
      members(first: 100) {
        ...PostName
      }
      memberCount
    }
    forums {
      attendance
      why
      forum {
        id
        name
        theme
        cadence
        scope
        purpose
        localities {
          id
          name
        }
        chairs {
          ...PostName
        }
      }
    }
    source {
      ...SourceNote
    }
  }
  services(kind: FRONT_DOOR, first: 3, on: $on) {
    nodes {
      id
      name
      about
      phone
      email
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}
fragment Reachable on Post {
  ...PostName
  holders {
    person {
      email
      phone
    }
  }
}`, {"hash":"sha256:be3744710f775b2afe358c9d7eece0af1aefda6983c2a83763d153570be7f2d0"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const CounterpartsDocument = new TypedDocumentString(`
    query Counterparts($filter: PostFilter!, $on: LocalDate, $scenario: ID) {
  posts(filter: $filter, first: 100, on: $on, scenario: $scenario) {
    nodes {
      ...PostName
      locality {
        id
        name
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:f1b5f57621d214b30c3fd2de9919517d9b4459d3defca041f45aab5c4b413079"}) as unknown as TypedDocumentString<CounterpartsQuery, CounterpartsQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($on: LocalDate) {
  topics(on: $on) {
    id
    name
    words
  }
}
    `, {"hash":"sha256:b7250fb6507e15e242cafba052093d736f84c654a539b7458cb810e45c494238"}) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const AskAboutDocument = new TypedDocumentString(`
    query AskAbout($text: String!, $post: ID, $on: LocalDate) {
  askAbout(text: $text, post: $post, on: $on) {
    kind
    id
    title
    why
    line
    where
    who {
      ...PostName
    }
    contacts {
      kind
      id
      name
      phone
      email
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:c724f5e8582fd1d3649330b5ec514d6478653f80d82bf8dd970d207b108bef7d"}) as unknown as TypedDocumentString<AskAboutQuery, AskAboutQueryVariables>;