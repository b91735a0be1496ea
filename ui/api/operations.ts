import { graphql } from './generated/gql';

export const ME = graphql(`
  query Me {
    me {
      name
      demonstration
      persona
      roles
      person {
        id
      }
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
`);

export const ORGANISATION = graphql(`
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
`);

export const PLACES = graphql(`
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
`);

export const CHART = graphql(`
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
`);

export const LINES = graphql(`
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
`);

export const POST = graphql(`
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
      attendances {
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
`);

export const SEARCH = graphql(`
  query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {
    search(text: $text, first: $first, kinds: $kinds, on: $on) {
      kind
      id
      label
      detail
      post
    }
  }
`);
