/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PostNameFragmentDoc,
    "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n": typeof types.StepFragmentDoc,
    "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n": typeof types.SourceNoteFragmentDoc,
    "\n  query Me {\n    me {\n      demonstration\n      persona\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Places($on: LocalDate) {\n    localities(on: $on) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  query Chart($root: ID, $depth: Int, $on: LocalDate) {\n    chart(root: $root, depth: $depth, on: $on) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n": typeof types.ChartDocument,
    "\n  query Lines($post: ID!, $on: LocalDate) {\n    lines(post: $post, on: $on) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.LinesDocument,
    "\n  query Post($id: ID!, $on: LocalDate) {\n    post(id: $id, on: $on) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      forums {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n": typeof types.PostDocument,
    "\n  query Search($text: String!, $first: Int!, $on: LocalDate) {\n    search(text: $text, first: $first, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.PostNameFragmentDoc,
    "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n": types.StepFragmentDoc,
    "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n": types.SourceNoteFragmentDoc,
    "\n  query Me {\n    me {\n      demonstration\n      persona\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n": types.MeDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Places($on: LocalDate) {\n    localities(on: $on) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  query Chart($root: ID, $depth: Int, $on: LocalDate) {\n    chart(root: $root, depth: $depth, on: $on) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n": types.ChartDocument,
    "\n  query Lines($post: ID!, $on: LocalDate) {\n    lines(post: $post, on: $on) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.LinesDocument,
    "\n  query Post($id: ID!, $on: LocalDate) {\n    post(id: $id, on: $on) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      forums {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n": types.PostDocument,
    "\n  query Search($text: String!, $first: Int!, $on: LocalDate) {\n    search(text: $text, first: $first, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PostNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n"): typeof import('./graphql').StepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n"): typeof import('./graphql').SourceNoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      demonstration\n      persona\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($on: LocalDate) {\n    localities(on: $on) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chart($root: ID, $depth: Int, $on: LocalDate) {\n    chart(root: $root, depth: $depth, on: $on) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n"): typeof import('./graphql').ChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lines($post: ID!, $on: LocalDate) {\n    lines(post: $post, on: $on) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Post($id: ID!, $on: LocalDate) {\n    post(id: $id, on: $on) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      forums {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n"): typeof import('./graphql').PostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!, $on: LocalDate) {\n    search(text: $text, first: $first, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n"): typeof import('./graphql').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
