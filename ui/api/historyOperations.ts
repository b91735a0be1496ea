import { graphql } from './generated/gql';

export const COMPARISON = graphql(`
  query Comparison($scenarios: [ID!]!, $on: LocalDate) {
    compare(scenarios: $scenarios, on: $on) {
      on
      columns {
        scenario {
          id
          name
          state
          startsOn
        }
        refusals {
          step
          sentence
        }
        shape {
          ...ShapeNumbers
        }
        gapCount
        opened {
          ...GapTold
        }
        closed {
          ...GapTold
        }
        moves {
          ...Moved
        }
      }
    }
  }
`);

export const HISTORY = graphql(`
  query History($subject: ID, $first: Int!, $after: String) {
    history(subject: $subject, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        revision
        startsOn
        at
        byName
        reason
        size
        opened
        closed
        moved
        undoes
        undoneBy
        changes(first: 20) {
          step
          sentence
        }
        scenario {
          id
          name
        }
      }
    }
  }
`);

export const UNDO = graphql(`
  mutation Undo($changeSet: ID!, $reason: String!) {
    undo(changeSet: $changeSet, reason: $reason) {
      ...Made
    }
  }
`);
