import { graphql } from './generated/gql';

export const CHART_GAPS = graphql(`
  query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {
    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {
      nodes {
        id
        gaps
      }
    }
  }
`);

export const POST_GAPS = graphql(`
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
`);

export const SCENARIO = graphql(`
  query Scenario($id: ID!) {
    scenario(id: $id) {
      id
      name
      state
      startsOn
      size
    }
  }
`);
