import { graphql } from './generated/gql';

export const PLACE = graphql(`
  query Place($post: ID!, $on: LocalDate, $scenario: ID) {
    post(id: $post, on: $on, scenario: $scenario) {
      ...PostName
      role
      needsSupervision
      supervisees {
        post {
          id
        }
      }
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
      attendances {
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
`);

export const COUNTERPARTS = graphql(`
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
`);

export const TOPICS = graphql(`
  query Topics($on: LocalDate) {
    topics(on: $on) {
      id
      name
      words
    }
  }
`);

export const ASK_ABOUT = graphql(`
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
`);
