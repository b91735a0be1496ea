import { graphql } from './generated/gql';

export const PATH = graphql(`
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
`);

export const NAME = graphql(`
  query Name($post: ID!, $on: LocalDate, $scenario: ID) {
    post(id: $post, on: $on, scenario: $scenario) {
      ...PostName
    }
  }
`);
