import { graphql } from './generated/gql';

export const SESSIONS_DUE = graphql(`
  query SessionsDue($supervisor: ID, $on: LocalDate) {
    sessionsDue(supervisor: $supervisor, on: $on, first: 500) {
      totalCount
      nodes {
        id
        dueOn
        overdueDays
        sentence
        supervisee {
          ...PostName
        }
        supervisor {
          ...PostName
        }
      }
    }
  }
`);

export const SUPERVISION_LOADS = graphql(`
  query SupervisionLoads($on: LocalDate) {
    shape(on: $on) {
      supervision {
        loads(first: 500) {
          supervisor
          supervisees
          hoursAMonth
          withoutCadence
        }
      }
    }
  }
`);

export const SESSIONS_GIVEN = graphql(`
  query SessionsGiven($supervisor: ID!, $first: Int!, $after: String) {
    sessions(supervisor: $supervisor, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        on
        minutes
        reflective
        group
        supervisees {
          ...PostName
        }
      }
    }
  }
`);

export const RECORD_SESSION = graphql(`
  mutation RecordSession($session: SessionInput!) {
    recordSession(session: $session) {
      id
    }
  }
`);

export const CORRECT_SESSION = graphql(`
  mutation CorrectSession($id: ID!, $session: SessionInput!, $why: String!) {
    correctSession(id: $id, session: $session, why: $why) {
      id
    }
  }
`);

export const WITHDRAW_SESSION = graphql(`
  mutation WithdrawSession($id: ID!, $why: String!) {
    withdrawSession(id: $id, why: $why) {
      id
    }
  }
`);

export const MAKE_FEED = graphql(`
  mutation MakeFeed($supervisor: ID!) {
    calendarFeed(supervisor: $supervisor) {
      path
    }
  }
`);

export const REVOKE_FEED = graphql(`
  mutation RevokeFeed($supervisor: ID!) {
    revokeCalendarFeed(supervisor: $supervisor)
  }
`);
