/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Coverage($on: LocalDate, $scenario: ID) {\n    coverage(on: $on, scenario: $scenario) {\n      localities {\n        id\n        name\n        leaders {\n          ...PostName\n        }\n      }\n      portfolios {\n        id\n        name\n        kind\n        leaders {\n          ...PostName\n        }\n      }\n      cells {\n        locality\n        portfolio\n        posts\n        fte\n        vacancies\n        interim\n        gaps\n        leads {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PostNameFragmentDoc,
    "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n": typeof types.StepFragmentDoc,
    "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n": typeof types.SourceNoteFragmentDoc,
    "\n  fragment Reachable on Post {\n    ...PostName\n    holders {\n      person {\n        email\n        phone\n      }\n    }\n  }\n": typeof types.ReachableFragmentDoc,
    "\n  query GapsPage($filter: GapFilter, $orderBy: GapOrder!, $first: Int!, $after: String, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on, scenario: $scenario) {\n      totalCount\n      acceptedCount\n      byRule {\n        count\n        rule {\n          id\n          law\n          standard\n        }\n      }\n      byStandard {\n        standard\n        count\n      }\n      byLocality {\n        count\n        locality {\n          id\n          name\n        }\n      }\n      byPortfolio {\n        count\n        portfolio {\n          id\n          name\n        }\n      }\n      byProfession {\n        profession\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        reason\n        severity\n        standard\n        since\n        accepted {\n          until\n        }\n        rule {\n          id\n        }\n        subject {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.GapsPageDocument,
    "\n  query Gap($filter: GapFilter, $rule: ID!, $subject: ID!, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, first: 1, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        reason\n        source\n        severity\n        standard\n        since\n        evidence\n        accepted {\n          why\n          since\n          until\n        }\n        rule {\n          id\n          law\n          advice\n          settings {\n            name\n            value\n            unit\n            about\n          }\n        }\n        subject {\n          id\n          title\n        }\n      }\n    }\n    suggestions(rule: $rule, subject: $subject, first: 5, on: $on, scenario: $scenario) {\n      sentence\n      reasons\n      changes {\n        kind\n        json\n      }\n    }\n  }\n": typeof types.GapDocument,
    "\n  query TryChanges($changes: [ChangeInput!]!, $on: LocalDate, $scenario: ID) {\n    preview(changes: $changes, on: $on, scenario: $scenario) {\n      fingerprint\n      refusals {\n        sentence\n      }\n      ...OutcomeTold\n    }\n  }\n": typeof types.TryChangesDocument,
    "\n  mutation MakeChanges($changes: [ChangeInput!]!, $on: LocalDate, $reason: String!, $expecting: String) {\n    apply(changes: $changes, on: $on, reason: $reason, expecting: $expecting) {\n      ...Made\n    }\n  }\n": typeof types.MakeChangesDocument,
    "\n  query Repair($filter: GapFilter, $on: LocalDate, $scenario: ID) {\n    repair(filter: $filter, on: $on, scenario: $scenario) {\n      on\n      steps {\n        sentence\n      }\n      changes {\n        json\n      }\n      closes\n      leaves {\n        gap\n        subject\n        why\n      }\n    }\n  }\n": typeof types.RepairDocument,
    "\n  query IfLeaves($post: ID!, $on: LocalDate, $scenario: ID) {\n    ifLeaves(post: $post, on: $on, scenario: $scenario) {\n      on\n      refusals {\n        sentence\n      }\n      opened {\n        ...GapTold\n      }\n      left {\n        post\n        title\n        suggestions {\n          sentence\n          reasons\n        }\n      }\n    }\n  }\n": typeof types.IfLeavesDocument,
    "\n  query Comparison($scenarios: [ID!]!, $on: LocalDate) {\n    compare(scenarios: $scenarios, on: $on) {\n      on\n      columns {\n        scenario {\n          id\n          name\n          state\n          startsOn\n        }\n        refusals {\n          step\n          sentence\n        }\n        shape {\n          ...ShapeNumbers\n        }\n        gapCount\n        opened {\n          ...GapTold\n        }\n        closed {\n          ...GapTold\n        }\n        moves {\n          ...Moved\n        }\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  query History($subject: ID, $first: Int!, $after: String) {\n    history(subject: $subject, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        revision\n        startsOn\n        at\n        byName\n        reason\n        size\n        opened\n        closed\n        moved\n        undoes\n        undoneBy\n        changes(first: 20) {\n          step\n          sentence\n        }\n        scenario {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation Undo($changeSet: ID!, $reason: String!) {\n    undo(changeSet: $changeSet, reason: $reason) {\n      ...Made\n    }\n  }\n": typeof types.UndoDocument,
    "\n  query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        gaps\n      }\n    }\n  }\n": typeof types.ChartGapsDocument,
    "\n  query PostGaps($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      gaps {\n        id\n        reason\n        source\n        since\n        accepted {\n          until\n        }\n      }\n    }\n  }\n": typeof types.PostGapsDocument,
    "\n  query Scenario($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      state\n      startsOn\n      size\n    }\n  }\n": typeof types.ScenarioDocument,
    "\n  query Me {\n    me {\n      name\n      demonstration\n      persona\n      roles\n      person {\n        id\n      }\n      posts {\n        post {\n          ...PostName\n        }\n      }\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n": typeof types.MeDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Places($on: LocalDate, $scenario: ID) {\n    localities(on: $on, scenario: $scenario) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on, scenario: $scenario) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  query Chart($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n": typeof types.ChartDocument,
    "\n  query Lines($post: ID!, $on: LocalDate, $scenario: ID) {\n    lines(post: $post, on: $on, scenario: $scenario) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.LinesDocument,
    "\n  query Post($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n": typeof types.PostDocument,
    "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {\n    search(text: $text, first: $first, kinds: $kinds, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ShapeNumbers on Shape {\n    headcount\n    posts\n    fte\n    vacancies\n    layers\n    spans {\n      max\n    }\n    supervision {\n      loads(first: 1) {\n        hoursAMonth\n      }\n    }\n  }\n": typeof types.ShapeNumbersFragmentDoc,
    "\n  fragment Moved on Move {\n    aspect\n    post\n    title\n    before {\n      name\n    }\n    after {\n      name\n    }\n  }\n": typeof types.MovedFragmentDoc,
    "\n  fragment GapTold on Gap {\n    id\n    subject {\n      title\n    }\n    standard\n    reason\n  }\n": typeof types.GapToldFragmentDoc,
    "\n  fragment OutcomeTold on Outcome {\n    opened {\n      ...GapTold\n    }\n    closed {\n      ...GapTold\n    }\n    moves {\n      ...Moved\n    }\n  }\n": typeof types.OutcomeToldFragmentDoc,
    "\n  fragment Made on Applied {\n    revision\n    refusals {\n      sentence\n    }\n  }\n": typeof types.MadeFragmentDoc,
    "\n  query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate, $scenario: ID) {\n    path(from: $from, to: $to, kinds: $kinds, on: $on, scenario: $scenario) {\n      length\n      sentence\n      from {\n        ...PostName\n      }\n      to {\n        ...PostName\n      }\n      steps {\n        position\n        from\n        kind\n        words\n        sentence\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n    }\n  }\n": typeof types.PathDocument,
    "\n  query Name($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n    }\n  }\n": typeof types.NameDocument,
    "\n  query Place($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      needsSupervision\n      supervisees {\n        post {\n          id\n        }\n      }\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n        }\n      }\n      managers {\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      manager {\n        reports {\n          ...PostName\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        email\n        phone\n        leaders {\n          ...PostName\n        }\n        members(first: 100) {\n          ...PostName\n        }\n        memberCount\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          theme\n          cadence\n          scope\n          purpose\n          localities {\n            id\n            name\n          }\n          chairs {\n            ...PostName\n          }\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n    services(kind: FRONT_DOOR, first: 3, on: $on) {\n      nodes {\n        id\n        name\n        about\n        phone\n        email\n      }\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query Counterparts($filter: PostFilter!, $on: LocalDate, $scenario: ID) {\n    posts(filter: $filter, first: 100, on: $on, scenario: $scenario) {\n      nodes {\n        ...PostName\n        locality {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CounterpartsDocument,
    "\n  query Topics($on: LocalDate) {\n    topics(on: $on) {\n      id\n      name\n      words\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  query AskAbout($text: String!, $post: ID, $on: LocalDate) {\n    askAbout(text: $text, post: $post, on: $on) {\n      kind\n      id\n      title\n      why\n      line\n      where\n      who {\n        ...PostName\n      }\n      contacts {\n        kind\n        id\n        name\n        phone\n        email\n      }\n    }\n  }\n": typeof types.AskAboutDocument,
    "\n  query Scenarios {\n    scenarios(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        purpose\n        state\n        startsOn\n        size\n        history {\n          action\n          at\n          byName\n        }\n      }\n    }\n  }\n": typeof types.ScenariosDocument,
    "\n  query Studio($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      purpose\n      state\n      startsOn\n      version\n      size\n      approved\n      changeSet\n      history {\n        number\n        action\n        at\n        by\n        byName\n        note\n      }\n      changes(first: 500) {\n        ...ChangeTold\n      }\n    }\n  }\n": typeof types.StudioDocument,
    "\n  fragment ChangeTold on Change {\n    step\n    kind\n    sentence\n    json\n  }\n": typeof types.ChangeToldFragmentDoc,
    "\n  query MoreChanges($id: ID!, $from: Int!) {\n    scenario(id: $id) {\n      version\n      changes(first: 500, from: $from) {\n        ...ChangeTold\n      }\n    }\n  }\n": typeof types.MoreChangesDocument,
    "\n  query ScenarioOutcome($id: ID!) {\n    scenario(id: $id) {\n      version\n      conflicts {\n        step\n        sentence\n      }\n      outcome {\n        on\n        fingerprint\n        refusals {\n          step\n          sentence\n        }\n        ...OutcomeTold\n        before {\n          ...ShapeNumbers\n        }\n        after {\n          ...ShapeNumbers\n        }\n      }\n    }\n  }\n": typeof types.ScenarioOutcomeDocument,
    "\n  query ChangeKinds {\n    changeKinds {\n      kind\n      law\n      makes\n      fields {\n        name\n        about\n        type\n        required\n        clears\n        names\n        words\n        least\n        most\n      }\n    }\n  }\n": typeof types.ChangeKindsDocument,
    "\n  query EntityName(\n    $id: ID!\n    $on: LocalDate\n    $post: Boolean!\n    $person: Boolean!\n    $team: Boolean!\n    $service: Boolean!\n    $forum: Boolean!\n    $organisation: Boolean!\n  ) {\n    post(id: $id, on: $on) @include(if: $post) {\n      title\n    }\n    person(id: $id, on: $on) @include(if: $person) {\n      name\n    }\n    team(id: $id, on: $on) @include(if: $team) {\n      name\n    }\n    service(id: $id, on: $on) @include(if: $service) {\n      name\n    }\n    forum(id: $id, on: $on) @include(if: $forum) {\n      name\n    }\n    organisation @include(if: $organisation) {\n      name\n    }\n  }\n": typeof types.EntityNameDocument,
    "\n  mutation DraftScenario($name: String!, $purpose: String!, $startsOn: LocalDate!, $changes: [ChangeInput!]) {\n    draftScenario(name: $name, purpose: $purpose, startsOn: $startsOn, changes: $changes) {\n      id\n    }\n  }\n": typeof types.DraftScenarioDocument,
    "\n  mutation EditScenario($id: ID!, $version: Int!, $changes: [ChangeInput!]!) {\n    editScenario(id: $id, version: $version, changes: $changes) {\n      id\n    }\n  }\n": typeof types.EditScenarioDocument,
    "\n  mutation ProposeScenario($id: ID!, $version: Int!) {\n    proposeScenario(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.ProposeScenarioDocument,
    "\n  mutation RebaseScenario($id: ID!, $version: Int!) {\n    rebaseScenario(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RebaseScenarioDocument,
    "\n  mutation ApproveScenario($id: ID!, $version: Int!, $outcome: String!) {\n    approveScenario(id: $id, version: $version, outcome: $outcome) {\n      id\n    }\n  }\n": typeof types.ApproveScenarioDocument,
    "\n  mutation ApplyScenario($id: ID!, $version: Int!, $outcome: String!) {\n    applyScenario(id: $id, version: $version, outcome: $outcome) {\n      ...Made\n    }\n  }\n": typeof types.ApplyScenarioDocument,
    "\n  mutation WithdrawScenario($id: ID!, $reason: String!) {\n    withdrawScenario(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawScenarioDocument,
    "\n  query SessionsDue($supervisor: ID, $on: LocalDate) {\n    sessionsDue(supervisor: $supervisor, on: $on, first: 500) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        overdueDays\n        sentence\n        supervisee {\n          ...PostName\n        }\n        supervisor {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.SessionsDueDocument,
    "\n  query SupervisionLoads($on: LocalDate) {\n    shape(on: $on) {\n      supervision {\n        loads(first: 500) {\n          supervisor\n          supervisees\n          hoursAMonth\n          withoutCadence\n        }\n      }\n    }\n  }\n": typeof types.SupervisionLoadsDocument,
    "\n  query SessionsGiven($supervisor: ID!, $first: Int!, $after: String) {\n    sessions(supervisor: $supervisor, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        on\n        minutes\n        reflective\n        group\n        supervisees {\n          ...PostName\n        }\n      }\n    }\n  }\n": typeof types.SessionsGivenDocument,
    "\n  mutation RecordSession($session: SessionInput!) {\n    recordSession(session: $session) {\n      id\n    }\n  }\n": typeof types.RecordSessionDocument,
    "\n  mutation CorrectSession($id: ID!, $session: SessionInput!, $why: String!) {\n    correctSession(id: $id, session: $session, why: $why) {\n      id\n    }\n  }\n": typeof types.CorrectSessionDocument,
    "\n  mutation WithdrawSession($id: ID!, $why: String!) {\n    withdrawSession(id: $id, why: $why) {\n      id\n    }\n  }\n": typeof types.WithdrawSessionDocument,
    "\n  mutation MakeFeed($supervisor: ID!) {\n    calendarFeed(supervisor: $supervisor) {\n      path\n    }\n  }\n": typeof types.MakeFeedDocument,
    "\n  mutation RevokeFeed($supervisor: ID!) {\n    revokeCalendarFeed(supervisor: $supervisor)\n  }\n": typeof types.RevokeFeedDocument,
    "\n  query GapTrend($from: LocalDate!, $to: LocalDate!, $filter: GapFilter) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      on\n      totalCount\n      acceptedCount\n      opened\n      closed\n      byStandard {\n        standard\n        count\n      }\n      byRule {\n        count\n        rule {\n          id\n          law\n        }\n      }\n    }\n  }\n": typeof types.GapTrendDocument,
    "\n  query GapTrendStep($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int!) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      opened\n      closed\n      openedGaps(first: $first) {\n        ...TrendGap\n      }\n      closedGaps(first: $first) {\n        ...TrendGap\n      }\n    }\n  }\n": typeof types.GapTrendStepDocument,
    "\n  fragment TrendGap on Gap {\n    id\n    reason\n    standard\n    rule {\n      law\n    }\n    subject {\n      title\n    }\n  }\n": typeof types.TrendGapFragmentDoc,
};
const documents: Documents = {
    "\n  query Coverage($on: LocalDate, $scenario: ID) {\n    coverage(on: $on, scenario: $scenario) {\n      localities {\n        id\n        name\n        leaders {\n          ...PostName\n        }\n      }\n      portfolios {\n        id\n        name\n        kind\n        leaders {\n          ...PostName\n        }\n      }\n      cells {\n        locality\n        portfolio\n        posts\n        fte\n        vacancies\n        interim\n        gaps\n        leads {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.PostNameFragmentDoc,
    "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n": types.StepFragmentDoc,
    "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n": types.SourceNoteFragmentDoc,
    "\n  fragment Reachable on Post {\n    ...PostName\n    holders {\n      person {\n        email\n        phone\n      }\n    }\n  }\n": types.ReachableFragmentDoc,
    "\n  query GapsPage($filter: GapFilter, $orderBy: GapOrder!, $first: Int!, $after: String, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on, scenario: $scenario) {\n      totalCount\n      acceptedCount\n      byRule {\n        count\n        rule {\n          id\n          law\n          standard\n        }\n      }\n      byStandard {\n        standard\n        count\n      }\n      byLocality {\n        count\n        locality {\n          id\n          name\n        }\n      }\n      byPortfolio {\n        count\n        portfolio {\n          id\n          name\n        }\n      }\n      byProfession {\n        profession\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        reason\n        severity\n        standard\n        since\n        accepted {\n          until\n        }\n        rule {\n          id\n        }\n        subject {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.GapsPageDocument,
    "\n  query Gap($filter: GapFilter, $rule: ID!, $subject: ID!, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, first: 1, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        reason\n        source\n        severity\n        standard\n        since\n        evidence\n        accepted {\n          why\n          since\n          until\n        }\n        rule {\n          id\n          law\n          advice\n          settings {\n            name\n            value\n            unit\n            about\n          }\n        }\n        subject {\n          id\n          title\n        }\n      }\n    }\n    suggestions(rule: $rule, subject: $subject, first: 5, on: $on, scenario: $scenario) {\n      sentence\n      reasons\n      changes {\n        kind\n        json\n      }\n    }\n  }\n": types.GapDocument,
    "\n  query TryChanges($changes: [ChangeInput!]!, $on: LocalDate, $scenario: ID) {\n    preview(changes: $changes, on: $on, scenario: $scenario) {\n      fingerprint\n      refusals {\n        sentence\n      }\n      ...OutcomeTold\n    }\n  }\n": types.TryChangesDocument,
    "\n  mutation MakeChanges($changes: [ChangeInput!]!, $on: LocalDate, $reason: String!, $expecting: String) {\n    apply(changes: $changes, on: $on, reason: $reason, expecting: $expecting) {\n      ...Made\n    }\n  }\n": types.MakeChangesDocument,
    "\n  query Repair($filter: GapFilter, $on: LocalDate, $scenario: ID) {\n    repair(filter: $filter, on: $on, scenario: $scenario) {\n      on\n      steps {\n        sentence\n      }\n      changes {\n        json\n      }\n      closes\n      leaves {\n        gap\n        subject\n        why\n      }\n    }\n  }\n": types.RepairDocument,
    "\n  query IfLeaves($post: ID!, $on: LocalDate, $scenario: ID) {\n    ifLeaves(post: $post, on: $on, scenario: $scenario) {\n      on\n      refusals {\n        sentence\n      }\n      opened {\n        ...GapTold\n      }\n      left {\n        post\n        title\n        suggestions {\n          sentence\n          reasons\n        }\n      }\n    }\n  }\n": types.IfLeavesDocument,
    "\n  query Comparison($scenarios: [ID!]!, $on: LocalDate) {\n    compare(scenarios: $scenarios, on: $on) {\n      on\n      columns {\n        scenario {\n          id\n          name\n          state\n          startsOn\n        }\n        refusals {\n          step\n          sentence\n        }\n        shape {\n          ...ShapeNumbers\n        }\n        gapCount\n        opened {\n          ...GapTold\n        }\n        closed {\n          ...GapTold\n        }\n        moves {\n          ...Moved\n        }\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  query History($subject: ID, $first: Int!, $after: String) {\n    history(subject: $subject, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        revision\n        startsOn\n        at\n        byName\n        reason\n        size\n        opened\n        closed\n        moved\n        undoes\n        undoneBy\n        changes(first: 20) {\n          step\n          sentence\n        }\n        scenario {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation Undo($changeSet: ID!, $reason: String!) {\n    undo(changeSet: $changeSet, reason: $reason) {\n      ...Made\n    }\n  }\n": types.UndoDocument,
    "\n  query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        gaps\n      }\n    }\n  }\n": types.ChartGapsDocument,
    "\n  query PostGaps($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      gaps {\n        id\n        reason\n        source\n        since\n        accepted {\n          until\n        }\n      }\n    }\n  }\n": types.PostGapsDocument,
    "\n  query Scenario($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      state\n      startsOn\n      size\n    }\n  }\n": types.ScenarioDocument,
    "\n  query Me {\n    me {\n      name\n      demonstration\n      persona\n      roles\n      person {\n        id\n      }\n      posts {\n        post {\n          ...PostName\n        }\n      }\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n": types.MeDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Places($on: LocalDate, $scenario: ID) {\n    localities(on: $on, scenario: $scenario) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on, scenario: $scenario) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  query Chart($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n": types.ChartDocument,
    "\n  query Lines($post: ID!, $on: LocalDate, $scenario: ID) {\n    lines(post: $post, on: $on, scenario: $scenario) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.LinesDocument,
    "\n  query Post($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n": types.PostDocument,
    "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {\n    search(text: $text, first: $first, kinds: $kinds, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ShapeNumbers on Shape {\n    headcount\n    posts\n    fte\n    vacancies\n    layers\n    spans {\n      max\n    }\n    supervision {\n      loads(first: 1) {\n        hoursAMonth\n      }\n    }\n  }\n": types.ShapeNumbersFragmentDoc,
    "\n  fragment Moved on Move {\n    aspect\n    post\n    title\n    before {\n      name\n    }\n    after {\n      name\n    }\n  }\n": types.MovedFragmentDoc,
    "\n  fragment GapTold on Gap {\n    id\n    subject {\n      title\n    }\n    standard\n    reason\n  }\n": types.GapToldFragmentDoc,
    "\n  fragment OutcomeTold on Outcome {\n    opened {\n      ...GapTold\n    }\n    closed {\n      ...GapTold\n    }\n    moves {\n      ...Moved\n    }\n  }\n": types.OutcomeToldFragmentDoc,
    "\n  fragment Made on Applied {\n    revision\n    refusals {\n      sentence\n    }\n  }\n": types.MadeFragmentDoc,
    "\n  query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate, $scenario: ID) {\n    path(from: $from, to: $to, kinds: $kinds, on: $on, scenario: $scenario) {\n      length\n      sentence\n      from {\n        ...PostName\n      }\n      to {\n        ...PostName\n      }\n      steps {\n        position\n        from\n        kind\n        words\n        sentence\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n    }\n  }\n": types.PathDocument,
    "\n  query Name($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n    }\n  }\n": types.NameDocument,
    "\n  query Place($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      needsSupervision\n      supervisees {\n        post {\n          id\n        }\n      }\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n        }\n      }\n      managers {\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      manager {\n        reports {\n          ...PostName\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        email\n        phone\n        leaders {\n          ...PostName\n        }\n        members(first: 100) {\n          ...PostName\n        }\n        memberCount\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          theme\n          cadence\n          scope\n          purpose\n          localities {\n            id\n            name\n          }\n          chairs {\n            ...PostName\n          }\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n    services(kind: FRONT_DOOR, first: 3, on: $on) {\n      nodes {\n        id\n        name\n        about\n        phone\n        email\n      }\n    }\n  }\n": types.PlaceDocument,
    "\n  query Counterparts($filter: PostFilter!, $on: LocalDate, $scenario: ID) {\n    posts(filter: $filter, first: 100, on: $on, scenario: $scenario) {\n      nodes {\n        ...PostName\n        locality {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CounterpartsDocument,
    "\n  query Topics($on: LocalDate) {\n    topics(on: $on) {\n      id\n      name\n      words\n    }\n  }\n": types.TopicsDocument,
    "\n  query AskAbout($text: String!, $post: ID, $on: LocalDate) {\n    askAbout(text: $text, post: $post, on: $on) {\n      kind\n      id\n      title\n      why\n      line\n      where\n      who {\n        ...PostName\n      }\n      contacts {\n        kind\n        id\n        name\n        phone\n        email\n      }\n    }\n  }\n": types.AskAboutDocument,
    "\n  query Scenarios {\n    scenarios(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        purpose\n        state\n        startsOn\n        size\n        history {\n          action\n          at\n          byName\n        }\n      }\n    }\n  }\n": types.ScenariosDocument,
    "\n  query Studio($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      purpose\n      state\n      startsOn\n      version\n      size\n      approved\n      changeSet\n      history {\n        number\n        action\n        at\n        by\n        byName\n        note\n      }\n      changes(first: 500) {\n        ...ChangeTold\n      }\n    }\n  }\n": types.StudioDocument,
    "\n  fragment ChangeTold on Change {\n    step\n    kind\n    sentence\n    json\n  }\n": types.ChangeToldFragmentDoc,
    "\n  query MoreChanges($id: ID!, $from: Int!) {\n    scenario(id: $id) {\n      version\n      changes(first: 500, from: $from) {\n        ...ChangeTold\n      }\n    }\n  }\n": types.MoreChangesDocument,
    "\n  query ScenarioOutcome($id: ID!) {\n    scenario(id: $id) {\n      version\n      conflicts {\n        step\n        sentence\n      }\n      outcome {\n        on\n        fingerprint\n        refusals {\n          step\n          sentence\n        }\n        ...OutcomeTold\n        before {\n          ...ShapeNumbers\n        }\n        after {\n          ...ShapeNumbers\n        }\n      }\n    }\n  }\n": types.ScenarioOutcomeDocument,
    "\n  query ChangeKinds {\n    changeKinds {\n      kind\n      law\n      makes\n      fields {\n        name\n        about\n        type\n        required\n        clears\n        names\n        words\n        least\n        most\n      }\n    }\n  }\n": types.ChangeKindsDocument,
    "\n  query EntityName(\n    $id: ID!\n    $on: LocalDate\n    $post: Boolean!\n    $person: Boolean!\n    $team: Boolean!\n    $service: Boolean!\n    $forum: Boolean!\n    $organisation: Boolean!\n  ) {\n    post(id: $id, on: $on) @include(if: $post) {\n      title\n    }\n    person(id: $id, on: $on) @include(if: $person) {\n      name\n    }\n    team(id: $id, on: $on) @include(if: $team) {\n      name\n    }\n    service(id: $id, on: $on) @include(if: $service) {\n      name\n    }\n    forum(id: $id, on: $on) @include(if: $forum) {\n      name\n    }\n    organisation @include(if: $organisation) {\n      name\n    }\n  }\n": types.EntityNameDocument,
    "\n  mutation DraftScenario($name: String!, $purpose: String!, $startsOn: LocalDate!, $changes: [ChangeInput!]) {\n    draftScenario(name: $name, purpose: $purpose, startsOn: $startsOn, changes: $changes) {\n      id\n    }\n  }\n": types.DraftScenarioDocument,
    "\n  mutation EditScenario($id: ID!, $version: Int!, $changes: [ChangeInput!]!) {\n    editScenario(id: $id, version: $version, changes: $changes) {\n      id\n    }\n  }\n": types.EditScenarioDocument,
    "\n  mutation ProposeScenario($id: ID!, $version: Int!) {\n    proposeScenario(id: $id, version: $version) {\n      id\n    }\n  }\n": types.ProposeScenarioDocument,
    "\n  mutation RebaseScenario($id: ID!, $version: Int!) {\n    rebaseScenario(id: $id, version: $version) {\n      id\n    }\n  }\n": types.RebaseScenarioDocument,
    "\n  mutation ApproveScenario($id: ID!, $version: Int!, $outcome: String!) {\n    approveScenario(id: $id, version: $version, outcome: $outcome) {\n      id\n    }\n  }\n": types.ApproveScenarioDocument,
    "\n  mutation ApplyScenario($id: ID!, $version: Int!, $outcome: String!) {\n    applyScenario(id: $id, version: $version, outcome: $outcome) {\n      ...Made\n    }\n  }\n": types.ApplyScenarioDocument,
    "\n  mutation WithdrawScenario($id: ID!, $reason: String!) {\n    withdrawScenario(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawScenarioDocument,
    "\n  query SessionsDue($supervisor: ID, $on: LocalDate) {\n    sessionsDue(supervisor: $supervisor, on: $on, first: 500) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        overdueDays\n        sentence\n        supervisee {\n          ...PostName\n        }\n        supervisor {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.SessionsDueDocument,
    "\n  query SupervisionLoads($on: LocalDate) {\n    shape(on: $on) {\n      supervision {\n        loads(first: 500) {\n          supervisor\n          supervisees\n          hoursAMonth\n          withoutCadence\n        }\n      }\n    }\n  }\n": types.SupervisionLoadsDocument,
    "\n  query SessionsGiven($supervisor: ID!, $first: Int!, $after: String) {\n    sessions(supervisor: $supervisor, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        on\n        minutes\n        reflective\n        group\n        supervisees {\n          ...PostName\n        }\n      }\n    }\n  }\n": types.SessionsGivenDocument,
    "\n  mutation RecordSession($session: SessionInput!) {\n    recordSession(session: $session) {\n      id\n    }\n  }\n": types.RecordSessionDocument,
    "\n  mutation CorrectSession($id: ID!, $session: SessionInput!, $why: String!) {\n    correctSession(id: $id, session: $session, why: $why) {\n      id\n    }\n  }\n": types.CorrectSessionDocument,
    "\n  mutation WithdrawSession($id: ID!, $why: String!) {\n    withdrawSession(id: $id, why: $why) {\n      id\n    }\n  }\n": types.WithdrawSessionDocument,
    "\n  mutation MakeFeed($supervisor: ID!) {\n    calendarFeed(supervisor: $supervisor) {\n      path\n    }\n  }\n": types.MakeFeedDocument,
    "\n  mutation RevokeFeed($supervisor: ID!) {\n    revokeCalendarFeed(supervisor: $supervisor)\n  }\n": types.RevokeFeedDocument,
    "\n  query GapTrend($from: LocalDate!, $to: LocalDate!, $filter: GapFilter) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      on\n      totalCount\n      acceptedCount\n      opened\n      closed\n      byStandard {\n        standard\n        count\n      }\n      byRule {\n        count\n        rule {\n          id\n          law\n        }\n      }\n    }\n  }\n": types.GapTrendDocument,
    "\n  query GapTrendStep($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int!) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      opened\n      closed\n      openedGaps(first: $first) {\n        ...TrendGap\n      }\n      closedGaps(first: $first) {\n        ...TrendGap\n      }\n    }\n  }\n": types.GapTrendStepDocument,
    "\n  fragment TrendGap on Gap {\n    id\n    reason\n    standard\n    rule {\n      law\n    }\n    subject {\n      title\n    }\n  }\n": types.TrendGapFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($on: LocalDate, $scenario: ID) {\n    coverage(on: $on, scenario: $scenario) {\n      localities {\n        id\n        name\n        leaders {\n          ...PostName\n        }\n      }\n      portfolios {\n        id\n        name\n        kind\n        leaders {\n          ...PostName\n        }\n      }\n      cells {\n        locality\n        portfolio\n        posts\n        fte\n        vacancies\n        interim\n        gaps\n        leads {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostName on Post {\n    id\n    title\n    state\n    holders {\n      capacity\n      person {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PostNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Step on LineStep {\n    level\n    from\n    kind\n    portfolio {\n      id\n      name\n    }\n    post {\n      ...PostName\n    }\n    source {\n      ...SourceNote\n    }\n  }\n"): typeof import('./graphql').StepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceNote on Source {\n    kind\n    document\n    on\n  }\n"): typeof import('./graphql').SourceNoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reachable on Post {\n    ...PostName\n    holders {\n      person {\n        email\n        phone\n      }\n    }\n  }\n"): typeof import('./graphql').ReachableFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapsPage($filter: GapFilter, $orderBy: GapOrder!, $first: Int!, $after: String, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, on: $on, scenario: $scenario) {\n      totalCount\n      acceptedCount\n      byRule {\n        count\n        rule {\n          id\n          law\n          standard\n        }\n      }\n      byStandard {\n        standard\n        count\n      }\n      byLocality {\n        count\n        locality {\n          id\n          name\n        }\n      }\n      byPortfolio {\n        count\n        portfolio {\n          id\n          name\n        }\n      }\n      byProfession {\n        profession\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        reason\n        severity\n        standard\n        since\n        accepted {\n          until\n        }\n        rule {\n          id\n        }\n        subject {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GapsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gap($filter: GapFilter, $rule: ID!, $subject: ID!, $on: LocalDate, $scenario: ID) {\n    gaps(filter: $filter, first: 1, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        reason\n        source\n        severity\n        standard\n        since\n        evidence\n        accepted {\n          why\n          since\n          until\n        }\n        rule {\n          id\n          law\n          advice\n          settings {\n            name\n            value\n            unit\n            about\n          }\n        }\n        subject {\n          id\n          title\n        }\n      }\n    }\n    suggestions(rule: $rule, subject: $subject, first: 5, on: $on, scenario: $scenario) {\n      sentence\n      reasons\n      changes {\n        kind\n        json\n      }\n    }\n  }\n"): typeof import('./graphql').GapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryChanges($changes: [ChangeInput!]!, $on: LocalDate, $scenario: ID) {\n    preview(changes: $changes, on: $on, scenario: $scenario) {\n      fingerprint\n      refusals {\n        sentence\n      }\n      ...OutcomeTold\n    }\n  }\n"): typeof import('./graphql').TryChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeChanges($changes: [ChangeInput!]!, $on: LocalDate, $reason: String!, $expecting: String) {\n    apply(changes: $changes, on: $on, reason: $reason, expecting: $expecting) {\n      ...Made\n    }\n  }\n"): typeof import('./graphql').MakeChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Repair($filter: GapFilter, $on: LocalDate, $scenario: ID) {\n    repair(filter: $filter, on: $on, scenario: $scenario) {\n      on\n      steps {\n        sentence\n      }\n      changes {\n        json\n      }\n      closes\n      leaves {\n        gap\n        subject\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').RepairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IfLeaves($post: ID!, $on: LocalDate, $scenario: ID) {\n    ifLeaves(post: $post, on: $on, scenario: $scenario) {\n      on\n      refusals {\n        sentence\n      }\n      opened {\n        ...GapTold\n      }\n      left {\n        post\n        title\n        suggestions {\n          sentence\n          reasons\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').IfLeavesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($scenarios: [ID!]!, $on: LocalDate) {\n    compare(scenarios: $scenarios, on: $on) {\n      on\n      columns {\n        scenario {\n          id\n          name\n          state\n          startsOn\n        }\n        refusals {\n          step\n          sentence\n        }\n        shape {\n          ...ShapeNumbers\n        }\n        gapCount\n        opened {\n          ...GapTold\n        }\n        closed {\n          ...GapTold\n        }\n        moves {\n          ...Moved\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($subject: ID, $first: Int!, $after: String) {\n    history(subject: $subject, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        revision\n        startsOn\n        at\n        byName\n        reason\n        size\n        opened\n        closed\n        moved\n        undoes\n        undoneBy\n        changes(first: 20) {\n          step\n          sentence\n        }\n        scenario {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($changeSet: ID!, $reason: String!) {\n    undo(changeSet: $changeSet, reason: $reason) {\n      ...Made\n    }\n  }\n"): typeof import('./graphql').UndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      nodes {\n        id\n        gaps\n      }\n    }\n  }\n"): typeof import('./graphql').ChartGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostGaps($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      gaps {\n        id\n        reason\n        source\n        since\n        accepted {\n          until\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PostGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenario($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      state\n      startsOn\n      size\n    }\n  }\n"): typeof import('./graphql').ScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      name\n      demonstration\n      persona\n      roles\n      person {\n        id\n      }\n      posts {\n        post {\n          ...PostName\n        }\n      }\n    }\n    personas {\n      id\n      name\n      about\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    organisation {\n      id\n      name\n      revision\n      startedOn\n      counts {\n        posts\n        vacancies\n        localities\n        portfolios\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($on: LocalDate, $scenario: ID) {\n    localities(on: $on, scenario: $scenario) {\n      id\n      name\n      email\n      phone\n      leaders {\n        ...PostName\n      }\n    }\n    portfolios(on: $on, scenario: $scenario) {\n      id\n      name\n      kind\n      leaders {\n        ...PostName\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chart($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {\n    chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {\n      revision\n      truncated\n      nodes {\n        id\n        title\n        role\n        holder\n        state\n        profession\n        statutory\n        needsSupervision\n        locality\n        portfolio\n        team\n        level\n        reports\n        source\n      }\n      edges {\n        from\n        to\n        kind\n        portfolio\n        source\n      }\n    }\n  }\n"): typeof import('./graphql').ChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lines($post: ID!, $on: LocalDate, $scenario: ID) {\n    lines(post: $post, on: $on, scenario: $scenario) {\n      sentence\n      post {\n        ...PostName\n      }\n      line {\n        ...Step\n      }\n      professional {\n        ...Step\n      }\n      meet {\n        lineSteps\n        professionalSteps\n        post {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Post($id: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $id, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      profession\n      grade\n      fte\n      statutory\n      needsSupervision\n      opensOn\n      closesOn\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n          registeredWith\n          source {\n            ...SourceNote\n          }\n        }\n      }\n      managers {\n        from\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      supervisees {\n        post {\n          ...PostName\n        }\n        portfolio {\n          id\n          name\n        }\n      }\n      leads {\n        kind\n        id\n        name\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        kind\n        email\n        phone\n      }\n      services {\n        id\n        name\n        kind\n        about\n        phone\n        email\n        formerNames {\n          name\n          until\n        }\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          cadence\n          scope\n          purpose\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n  }\n"): typeof import('./graphql').PostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {\n    search(text: $text, first: $first, kinds: $kinds, on: $on) {\n      kind\n      id\n      label\n      detail\n      post\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShapeNumbers on Shape {\n    headcount\n    posts\n    fte\n    vacancies\n    layers\n    spans {\n      max\n    }\n    supervision {\n      loads(first: 1) {\n        hoursAMonth\n      }\n    }\n  }\n"): typeof import('./graphql').ShapeNumbersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Moved on Move {\n    aspect\n    post\n    title\n    before {\n      name\n    }\n    after {\n      name\n    }\n  }\n"): typeof import('./graphql').MovedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GapTold on Gap {\n    id\n    subject {\n      title\n    }\n    standard\n    reason\n  }\n"): typeof import('./graphql').GapToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeTold on Outcome {\n    opened {\n      ...GapTold\n    }\n    closed {\n      ...GapTold\n    }\n    moves {\n      ...Moved\n    }\n  }\n"): typeof import('./graphql').OutcomeToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Made on Applied {\n    revision\n    refusals {\n      sentence\n    }\n  }\n"): typeof import('./graphql').MadeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate, $scenario: ID) {\n    path(from: $from, to: $to, kinds: $kinds, on: $on, scenario: $scenario) {\n      length\n      sentence\n      from {\n        ...PostName\n      }\n      to {\n        ...PostName\n      }\n      steps {\n        position\n        from\n        kind\n        words\n        sentence\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...PostName\n        }\n        source {\n          ...SourceNote\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Name($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n    }\n  }\n"): typeof import('./graphql').NameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($post: ID!, $on: LocalDate, $scenario: ID) {\n    post(id: $post, on: $on, scenario: $scenario) {\n      ...PostName\n      role\n      needsSupervision\n      supervisees {\n        post {\n          id\n        }\n      }\n      holders {\n        capacity\n        from\n        person {\n          id\n          name\n          email\n          phone\n        }\n      }\n      managers {\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      manager {\n        reports {\n          ...PostName\n        }\n      }\n      supervisors {\n        everyDays\n        portfolio {\n          id\n          name\n        }\n        post {\n          ...Reachable\n        }\n        source {\n          ...SourceNote\n        }\n      }\n      reports {\n        ...PostName\n      }\n      portfolios {\n        id\n        name\n        kind\n      }\n      locality {\n        id\n        name\n        email\n        phone\n      }\n      team {\n        id\n        name\n        email\n        phone\n        leaders {\n          ...PostName\n        }\n        members(first: 100) {\n          ...PostName\n        }\n        memberCount\n      }\n      attendances {\n        attendance\n        why\n        forum {\n          id\n          name\n          theme\n          cadence\n          scope\n          purpose\n          localities {\n            id\n            name\n          }\n          chairs {\n            ...PostName\n          }\n        }\n      }\n      source {\n        ...SourceNote\n      }\n    }\n    services(kind: FRONT_DOOR, first: 3, on: $on) {\n      nodes {\n        id\n        name\n        about\n        phone\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counterparts($filter: PostFilter!, $on: LocalDate, $scenario: ID) {\n    posts(filter: $filter, first: 100, on: $on, scenario: $scenario) {\n      nodes {\n        ...PostName\n        locality {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CounterpartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics($on: LocalDate) {\n    topics(on: $on) {\n      id\n      name\n      words\n    }\n  }\n"): typeof import('./graphql').TopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskAbout($text: String!, $post: ID, $on: LocalDate) {\n    askAbout(text: $text, post: $post, on: $on) {\n      kind\n      id\n      title\n      why\n      line\n      where\n      who {\n        ...PostName\n      }\n      contacts {\n        kind\n        id\n        name\n        phone\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').AskAboutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scenarios {\n    scenarios(first: 200) {\n      totalCount\n      nodes {\n        id\n        name\n        purpose\n        state\n        startsOn\n        size\n        history {\n          action\n          at\n          byName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScenariosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Studio($id: ID!) {\n    scenario(id: $id) {\n      id\n      name\n      purpose\n      state\n      startsOn\n      version\n      size\n      approved\n      changeSet\n      history {\n        number\n        action\n        at\n        by\n        byName\n        note\n      }\n      changes(first: 500) {\n        ...ChangeTold\n      }\n    }\n  }\n"): typeof import('./graphql').StudioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeTold on Change {\n    step\n    kind\n    sentence\n    json\n  }\n"): typeof import('./graphql').ChangeToldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreChanges($id: ID!, $from: Int!) {\n    scenario(id: $id) {\n      version\n      changes(first: 500, from: $from) {\n        ...ChangeTold\n      }\n    }\n  }\n"): typeof import('./graphql').MoreChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioOutcome($id: ID!) {\n    scenario(id: $id) {\n      version\n      conflicts {\n        step\n        sentence\n      }\n      outcome {\n        on\n        fingerprint\n        refusals {\n          step\n          sentence\n        }\n        ...OutcomeTold\n        before {\n          ...ShapeNumbers\n        }\n        after {\n          ...ShapeNumbers\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScenarioOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeKinds {\n    changeKinds {\n      kind\n      law\n      makes\n      fields {\n        name\n        about\n        type\n        required\n        clears\n        names\n        words\n        least\n        most\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntityName(\n    $id: ID!\n    $on: LocalDate\n    $post: Boolean!\n    $person: Boolean!\n    $team: Boolean!\n    $service: Boolean!\n    $forum: Boolean!\n    $organisation: Boolean!\n  ) {\n    post(id: $id, on: $on) @include(if: $post) {\n      title\n    }\n    person(id: $id, on: $on) @include(if: $person) {\n      name\n    }\n    team(id: $id, on: $on) @include(if: $team) {\n      name\n    }\n    service(id: $id, on: $on) @include(if: $service) {\n      name\n    }\n    forum(id: $id, on: $on) @include(if: $forum) {\n      name\n    }\n    organisation @include(if: $organisation) {\n      name\n    }\n  }\n"): typeof import('./graphql').EntityNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftScenario($name: String!, $purpose: String!, $startsOn: LocalDate!, $changes: [ChangeInput!]) {\n    draftScenario(name: $name, purpose: $purpose, startsOn: $startsOn, changes: $changes) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditScenario($id: ID!, $version: Int!, $changes: [ChangeInput!]!) {\n    editScenario(id: $id, version: $version, changes: $changes) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeScenario($id: ID!, $version: Int!) {\n    proposeScenario(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RebaseScenario($id: ID!, $version: Int!) {\n    rebaseScenario(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').RebaseScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveScenario($id: ID!, $version: Int!, $outcome: String!) {\n    approveScenario(id: $id, version: $version, outcome: $outcome) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApproveScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyScenario($id: ID!, $version: Int!, $outcome: String!) {\n    applyScenario(id: $id, version: $version, outcome: $outcome) {\n      ...Made\n    }\n  }\n"): typeof import('./graphql').ApplyScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawScenario($id: ID!, $reason: String!) {\n    withdrawScenario(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionsDue($supervisor: ID, $on: LocalDate) {\n    sessionsDue(supervisor: $supervisor, on: $on, first: 500) {\n      totalCount\n      nodes {\n        id\n        dueOn\n        overdueDays\n        sentence\n        supervisee {\n          ...PostName\n        }\n        supervisor {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionLoads($on: LocalDate) {\n    shape(on: $on) {\n      supervision {\n        loads(first: 500) {\n          supervisor\n          supervisees\n          hoursAMonth\n          withoutCadence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisionLoadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionsGiven($supervisor: ID!, $first: Int!, $after: String) {\n    sessions(supervisor: $supervisor, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        on\n        minutes\n        reflective\n        group\n        supervisees {\n          ...PostName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SessionsGivenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSession($session: SessionInput!) {\n    recordSession(session: $session) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectSession($id: ID!, $session: SessionInput!, $why: String!) {\n    correctSession(id: $id, session: $session, why: $why) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSession($id: ID!, $why: String!) {\n    withdrawSession(id: $id, why: $why) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeFeed($supervisor: ID!) {\n    calendarFeed(supervisor: $supervisor) {\n      path\n    }\n  }\n"): typeof import('./graphql').MakeFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeFeed($supervisor: ID!) {\n    revokeCalendarFeed(supervisor: $supervisor)\n  }\n"): typeof import('./graphql').RevokeFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapTrend($from: LocalDate!, $to: LocalDate!, $filter: GapFilter) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      on\n      totalCount\n      acceptedCount\n      opened\n      closed\n      byStandard {\n        standard\n        count\n      }\n      byRule {\n        count\n        rule {\n          id\n          law\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GapTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapTrendStep($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int!) {\n    gapTrend(from: $from, to: $to, filter: $filter) {\n      opened\n      closed\n      openedGaps(first: $first) {\n        ...TrendGap\n      }\n      closedGaps(first: $first) {\n        ...TrendGap\n      }\n    }\n  }\n"): typeof import('./graphql').GapTrendStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrendGap on Gap {\n    id\n    reason\n    standard\n    rule {\n      law\n    }\n    subject {\n      title\n    }\n  }\n"): typeof import('./graphql').TrendGapFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
