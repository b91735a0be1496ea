/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Attendance =
  | 'ATTENDS'
  | 'CHAIRS';

export type Capacity =
  | 'ACTING'
  | 'INTERIM'
  | 'JOB_SHARE'
  | 'SECONDED'
  | 'SUBSTANTIVE';

export type EntityKind =
  | 'FORUM'
  | 'LOCALITY'
  | 'PERSON'
  | 'PORTFOLIO'
  | 'POST'
  | 'SERVICE'
  | 'TEAM';

export type ForumScope =
  | 'COUNTY'
  | 'LOCALITY';

export type LedKind =
  | 'LOCALITY'
  | 'ORGANISATION'
  | 'PORTFOLIO'
  | 'SERVICE'
  | 'TEAM';

export type LineKind =
  | 'LINE'
  | 'PROFESSIONAL';

export type PortfolioKind =
  | 'LOCALITY'
  | 'SPECIALIST';

export type PostState =
  | 'HELD'
  | 'INTERIM'
  | 'SHARED'
  | 'VACANT';

export type Profession =
  | 'BUSINESS_SUPPORT'
  | 'COMMISSIONING'
  | 'EARLY_HELP'
  | 'EDUCATION'
  | 'EDUCATIONAL_PSYCHOLOGY'
  | 'LEADERSHIP'
  | 'NURSING'
  | 'OTHER'
  | 'RESIDENTIAL_CARE'
  | 'SOCIAL_WORK'
  | 'YOUTH_WORK';

export type ServiceKind =
  | 'AREA'
  | 'DISCIPLINE'
  | 'FRONT_DOOR'
  | 'RESPONSIBILITY'
  | 'STAFF_OFFER';

export type SourceKind =
  | 'ILLUSTRATIVE'
  | 'PUBLISHED'
  | 'RECORDED';

export type SupervisionNeed =
  | 'NO'
  | 'UNRECORDED'
  | 'YES';

export type TeamKind =
  | 'CENTRAL'
  | 'LEADERSHIP'
  | 'LOCALITY'
  | 'SPECIALIST';

export type PostNameFragment = { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> };

export type StepFragment = { level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } };

export type SourceNoteFragment = { kind: SourceKind, document: string | null, on: string | null };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { id: string, name: string, revision: number, startedOn: string | null, counts: { posts: number, vacancies: number, localities: number, portfolios: number } } };

export type PlacesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type PlacesQuery = { localities: Array<{ id: string, name: string, email: string | null, phone: string | null, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }> };

export type ChartQueryVariables = Exact<{
  root?: string | null | undefined;
  depth?: number | null | undefined;
  on?: string | null | undefined;
}>;


export type ChartQuery = { chart: { revision: number, truncated: boolean, nodes: Array<{ id: string, title: string, role: string | null, holder: string | null, state: PostState, profession: Profession | null, statutory: boolean, needsSupervision: SupervisionNeed, locality: string | null, portfolio: string | null, team: string | null, level: number, reports: number, source: SourceKind }>, edges: Array<{ from: string, to: string, kind: LineKind, portfolio: string | null, source: SourceKind }> } };

export type LinesQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
}>;


export type LinesQuery = { lines: { sentence: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, line: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, professional: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, meet: { lineSteps: number, professionalSteps: number, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } } | null } };

export type PostQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type PostQuery = { post: { role: string | null, profession: Profession | null, grade: string | null, fte: number | null, statutory: boolean, needsSupervision: SupervisionNeed, opensOn: string | null, closesOn: string | null, id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, from: string, person: { id: string, name: string, email: string | null, phone: string | null, registeredWith: string | null, source: { kind: SourceKind, document: string | null, on: string | null } } }>, managers: Array<{ from: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, supervisors: Array<{ everyDays: number | null, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, supervisees: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, portfolio: { id: string, name: string } | null }>, leads: Array<{ kind: LedKind, id: string, name: string }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind }>, locality: { id: string, name: string, email: string | null, phone: string | null } | null, team: { id: string, name: string, kind: TeamKind, email: string | null, phone: string | null } | null, services: Array<{ id: string, name: string, kind: ServiceKind, about: string | null, phone: string | null, email: string | null, formerNames: Array<{ name: string, until: string }> }>, forums: Array<{ attendance: Attendance, why: string | null, forum: { id: string, name: string, cadence: string | null, scope: ForumScope, purpose: string | null } }>, source: { kind: SourceKind, document: string | null, on: string | null } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  on?: string | null | undefined;
}>;


export type SearchQuery = { search: Array<{ kind: EntityKind, id: string, label: string, detail: string | null, post: string | null }> };

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
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($on: LocalDate) {
  localities(on: $on) {
    id
    name
    email
    phone
    leaders {
      ...PostName
    }
  }
  portfolios(on: $on) {
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
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChartDocument = new TypedDocumentString(`
    query Chart($root: ID, $depth: Int, $on: LocalDate) {
  chart(root: $root, depth: $depth, on: $on) {
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
    `) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($post: ID!, $on: LocalDate) {
  lines(post: $post, on: $on) {
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
}`) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($id: ID!, $on: LocalDate) {
  post(id: $id, on: $on) {
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
}`) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $on: LocalDate) {
  search(text: $text, first: $first, on: $on) {
    kind
    id
    label
    detail
    post
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;