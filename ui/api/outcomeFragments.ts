import { graphql } from './generated/gql';

export const SHAPE_NUMBERS = graphql(`
  fragment ShapeNumbers on Shape {
    headcount
    posts
    fte
    vacancies
    layers
    spans {
      max
    }
    supervision {
      loads(first: 1) {
        hoursAMonth
      }
    }
  }
`);

export const MOVED = graphql(`
  fragment Moved on Move {
    aspect
    post
    title
    before {
      name
    }
    after {
      name
    }
  }
`);

export const GAP_TOLD = graphql(`
  fragment GapTold on Gap {
    id
    subject {
      title
    }
    standard
    reason
  }
`);

export const OUTCOME_TOLD = graphql(`
  fragment OutcomeTold on Outcome {
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
`);

export const MADE = graphql(`
  fragment Made on Applied {
    revision
    refusals {
      sentence
    }
  }
`);
