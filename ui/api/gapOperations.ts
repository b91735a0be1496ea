import { graphql } from './generated/gql';

export const GAPS_PAGE = graphql(`
  query GapsPage($filter: GapFilter, $orderBy: GapOrder!, $first: Int!, $after: String, $on: LocalDate, $scenario: ID) {
    gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on, scenario: $scenario) {
      totalCount
      acceptedCount
      byRule {
        count
        rule {
          id
          law
          standard
        }
      }
      byStandard {
        standard
        count
      }
      byLocality {
        count
        locality {
          id
          name
        }
      }
      byPortfolio {
        count
        portfolio {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reason
        severity
        standard
        since
        accepted {
          until
        }
        rule {
          id
        }
        subject {
          ...PostName
        }
      }
    }
  }
`);

export const GAP = graphql(`
  query Gap($filter: GapFilter, $rule: ID!, $subject: ID!, $on: LocalDate, $scenario: ID) {
    gaps(filter: $filter, first: 1, on: $on, scenario: $scenario) {
      nodes {
        id
        reason
        source
        severity
        standard
        since
        evidence
        accepted {
          why
          since
          until
        }
        rule {
          id
          law
          advice
          settings {
            name
            value
            unit
            about
          }
        }
        subject {
          id
          title
        }
      }
    }
    suggestions(rule: $rule, subject: $subject, first: 5, on: $on, scenario: $scenario) {
      sentence
      reasons
      changes {
        kind
        json
      }
    }
  }
`);

export const TRY_CHANGES = graphql(`
  query TryChanges($changes: [ChangeInput!]!, $on: LocalDate, $scenario: ID) {
    preview(changes: $changes, on: $on, scenario: $scenario) {
      fingerprint
      refusals {
        sentence
      }
      ...OutcomeTold
    }
  }
`);

export const MAKE_CHANGES = graphql(`
  mutation MakeChanges($changes: [ChangeInput!]!, $on: LocalDate, $reason: String!, $expecting: String) {
    apply(changes: $changes, on: $on, reason: $reason, expecting: $expecting) {
      ...Made
    }
  }
`);

export const REPAIR = graphql(`
  query Repair($filter: GapFilter, $on: LocalDate, $scenario: ID) {
    repair(filter: $filter, on: $on, scenario: $scenario) {
      on
      steps {
        sentence
      }
      changes {
        json
      }
      closes
      leaves {
        gap
        subject
        why
      }
    }
  }
`);

export const IF_LEAVES = graphql(`
  query IfLeaves($post: ID!, $on: LocalDate, $scenario: ID) {
    ifLeaves(post: $post, on: $on, scenario: $scenario) {
      on
      refusals {
        sentence
      }
      opened {
        ...GapTold
      }
      left {
        post
        title
        suggestions {
          sentence
          reasons
        }
      }
    }
  }
`);
