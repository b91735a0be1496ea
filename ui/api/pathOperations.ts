import { graphql } from './generated/gql';

export const PATH = graphql(`
  query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate) {
    path(from: $from, to: $to, kinds: $kinds, on: $on) {
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
  query Name($post: ID!, $on: LocalDate) {
    post(id: $post, on: $on) {
      ...PostName
    }
  }
`);
