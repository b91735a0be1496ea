import { graphql } from './generated/gql';

export const POST_NAME = graphql(`
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
`);

export const STEP = graphql(`
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
`);

export const SOURCE_NOTE = graphql(`
  fragment SourceNote on Source {
    kind
    document
    on
  }
`);

export const REACHABLE = graphql(`
  fragment Reachable on Post {
    ...PostName
    holders {
      person {
        email
        phone
      }
    }
  }
`);
