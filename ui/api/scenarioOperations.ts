import { graphql } from './generated/gql';

export const SCENARIOS = graphql(`
  query Scenarios {
    scenarios(first: 200) {
      totalCount
      nodes {
        id
        name
        purpose
        state
        startsOn
        size
        history {
          action
          at
          byName
        }
      }
    }
  }
`);

export const STUDIO = graphql(`
  query Studio($id: ID!) {
    scenario(id: $id) {
      id
      name
      purpose
      state
      startsOn
      version
      size
      approved
      changeSet
      history {
        number
        action
        at
        by
        byName
        note
      }
      changes(first: 500) {
        ...ChangeTold
      }
    }
  }
`);

export const CHANGE_TOLD = graphql(`
  fragment ChangeTold on Change {
    step
    kind
    sentence
    json
  }
`);

export const MORE_CHANGES = graphql(`
  query MoreChanges($id: ID!, $from: Int!) {
    scenario(id: $id) {
      version
      changes(first: 500, from: $from) {
        ...ChangeTold
      }
    }
  }
`);

export const SCENARIO_OUTCOME = graphql(`
  query ScenarioOutcome($id: ID!) {
    scenario(id: $id) {
      version
      conflicts {
        step
        sentence
      }
      outcome {
        on
        fingerprint
        refusals {
          step
          sentence
        }
        ...OutcomeTold
        before {
          ...ShapeNumbers
        }
        after {
          ...ShapeNumbers
        }
      }
    }
  }
`);

export const CHANGE_KINDS = graphql(`
  query ChangeKinds {
    changeKinds {
      kind
      law
      makes
      fields {
        name
        about
        type
        required
        clears
        names
        words
        least
        most
      }
    }
  }
`);

export const ENTITY_NAME = graphql(`
  query EntityName(
    $id: ID!
    $on: LocalDate
    $post: Boolean!
    $person: Boolean!
    $team: Boolean!
    $service: Boolean!
    $forum: Boolean!
    $organisation: Boolean!
  ) {
    post(id: $id, on: $on) @include(if: $post) {
      title
    }
    person(id: $id, on: $on) @include(if: $person) {
      name
    }
    team(id: $id, on: $on) @include(if: $team) {
      name
    }
    service(id: $id, on: $on) @include(if: $service) {
      name
    }
    forum(id: $id, on: $on) @include(if: $forum) {
      name
    }
    organisation @include(if: $organisation) {
      name
    }
  }
`);

export const DRAFT_SCENARIO = graphql(`
  mutation DraftScenario($name: String!, $purpose: String!, $startsOn: LocalDate!, $changes: [ChangeInput!]) {
    draftScenario(name: $name, purpose: $purpose, startsOn: $startsOn, changes: $changes) {
      id
    }
  }
`);

export const EDIT_SCENARIO = graphql(`
  mutation EditScenario($id: ID!, $version: Int!, $changes: [ChangeInput!]!) {
    editScenario(id: $id, version: $version, changes: $changes) {
      id
    }
  }
`);

export const PROPOSE_SCENARIO = graphql(`
  mutation ProposeScenario($id: ID!, $version: Int!) {
    proposeScenario(id: $id, version: $version) {
      id
    }
  }
`);

export const REBASE_SCENARIO = graphql(`
  mutation RebaseScenario($id: ID!, $version: Int!) {
    rebaseScenario(id: $id, version: $version) {
      id
    }
  }
`);

export const APPROVE_SCENARIO = graphql(`
  mutation ApproveScenario($id: ID!, $version: Int!, $outcome: String!) {
    approveScenario(id: $id, version: $version, outcome: $outcome) {
      id
    }
  }
`);

export const APPLY_SCENARIO = graphql(`
  mutation ApplyScenario($id: ID!, $version: Int!, $outcome: String!) {
    applyScenario(id: $id, version: $version, outcome: $outcome) {
      ...Made
    }
  }
`);

export const WITHDRAW_SCENARIO = graphql(`
  mutation WithdrawScenario($id: ID!, $reason: String!) {
    withdrawScenario(id: $id, reason: $reason) {
      id
    }
  }
`);
