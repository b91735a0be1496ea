import { graphql } from './generated/gql';

export const GAP_TREND = graphql(`
  query GapTrend($from: LocalDate!, $to: LocalDate!, $filter: GapFilter) {
    gapTrend(from: $from, to: $to, filter: $filter) {
      on
      totalCount
      acceptedCount
      opened
      closed
      byStandard {
        standard
        count
      }
      byRule {
        count
        rule {
          id
          law
        }
      }
    }
  }
`);

export const GAP_TREND_STEP = graphql(`
  query GapTrendStep($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int!) {
    gapTrend(from: $from, to: $to, filter: $filter) {
      opened
      closed
      openedGaps(first: $first) {
        ...TrendGap
      }
      closedGaps(first: $first) {
        ...TrendGap
      }
    }
  }
`);

export const TREND_GAP = graphql(`
  fragment TrendGap on Gap {
    id
    reason
    standard
    rule {
      law
    }
    subject {
      title
    }
  }
`);
