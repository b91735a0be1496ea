import { graphql } from './generated/gql';

export const COVERAGE = graphql(`
  query Coverage($on: LocalDate, $scenario: ID) {
    coverage(on: $on, scenario: $scenario) {
      localities {
        id
        name
        leaders {
          ...PostName
        }
      }
      portfolios {
        id
        name
        kind
        leaders {
          ...PostName
        }
      }
      cells {
        locality
        portfolio
        posts
        fte
        vacancies
        interim
        gaps
        leads {
          ...PostName
        }
      }
    }
  }
`);
