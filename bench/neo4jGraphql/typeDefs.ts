/**
 * The nouns of the questions in bench/questions.ts for @neo4j/graphql, as its manual would have them: over the same nodes, edges and constraints. Edges share one
 * type of properties, and full-text indexes stand for our search.
 */
export const TYPE_DEFS = `
type Post @node @fulltext(indexes: [{ indexName: "bench_post_title", queryName: "searchPosts", fields: ["title"] }]) {
  id: ID!
  title: String!
  role: String
  profession: String
  statutory: Boolean
  needsSupervision: String
  opensOn: Date
  closesOn: Date
  source: String
  holders: [Person!]! @relationship(type: "HOLDS", direction: IN, properties: "Standing")
  managers: [Post!]! @relationship(type: "REPORTS_TO", direction: OUT, properties: "Standing")
  reports: [Post!]! @relationship(type: "REPORTS_TO", direction: IN, properties: "Standing")
  supervisors: [Post!]! @relationship(type: "SUPERVISED_BY", direction: OUT, properties: "Standing")
  localities: [Locality!]! @relationship(type: "BASED_IN", direction: OUT, properties: "Standing")
  portfolios: [Portfolio!]! @relationship(type: "SERVES", direction: OUT, properties: "Standing")
  teams: [Team!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Standing")
}

type Person @node @fulltext(indexes: [{ indexName: "bench_person_name", queryName: "searchPeople", fields: ["name"] }]) {
  id: ID!
  name: String!
  posts: [Post!]! @relationship(type: "HOLDS", direction: OUT, properties: "Standing")
}

type Locality @node {
  id: ID!
  name: String!
}

type Portfolio @node {
  id: ID!
  name: String!
}

type Team @node {
  id: ID!
  name: String!
}

type Standing @relationshipProperties {
  from: Date!
  to: Date!
  source: String
  capacity: String
  portfolio: ID
}
`;

/** The indexes that its searches need, and how to be rid of them. */
export const FULL_TEXT = [
  'CREATE FULLTEXT INDEX bench_post_title IF NOT EXISTS FOR (n:Post) ON EACH [n.title]',
  'CREATE FULLTEXT INDEX bench_person_name IF NOT EXISTS FOR (n:Person) ON EACH [n.name]',
  'CALL db.awaitIndexes(300)',
];
export const NO_FULL_TEXT = ['DROP INDEX bench_post_title IF EXISTS', 'DROP INDEX bench_person_name IF EXISTS'];
