import { cypher } from '../graph/cypher.js';
import type { Tx } from '../graph/Graph.js';
import { LineToTake } from '../../schema/enums.js';
import type { Service } from '../../schema/Service.js';
import type { Topic } from '../../schema/Topic.js';
import { byAsked, compare, dated, sourceOf, text, word, type Facts, type Found } from './facts.js';
import { byName, named, toService } from './nouns.js';

// (t:Topic)
const TOPICS = cypher`MATCH (t:Topic) RETURN t.id AS of, properties(t) AS node`;

// (t:Topic)-[:ANSWERED_BY]->(s:Service)
const SERVICES_OF_TOPICS = cypher`
MATCH (t:Topic)-[e:ANSWERED_BY]->(s:Service) WHERE e.from <= date($on) < e.to
RETURN t.id AS of, properties(s) AS node`;

const FRONT_DOORS = cypher`MATCH (s:Service) WHERE s.kind = 'FRONT_DOOR' RETURN s.id AS of, properties(s) AS node`;

interface NodeRow extends Found {
  readonly node: Facts;
}

/** Every everyday topic, by name, with the services that answer it on the date. They are few: one question asks for all. */
export async function topics(tx: Tx, on: string): Promise<Topic[]> {
  const rows = await tx.run<NodeRow>(TOPICS);
  const services = byAsked(
    rows.map(({ of }) => of),
    await tx.run<NodeRow>(SERVICES_OF_TOPICS, { on }),
    ({ node }) => dated(toService(node), on),
  );
  return rows.map(({ node }, i) => toTopic(node, services[i] ?? [])).sort(byName);
}

/** The front door: of the services that are one, the first by name that has a telephone number or an address, else the first by name; null when there is none. */
export async function frontDoor(tx: Tx): Promise<Service | null> {
  const doors = (await tx.run<NodeRow>(FRONT_DOORS)).map(({ node }) => toService(node));
  const silent = ({ phone, email }: Service) => Number(phone === null && email === null);
  return doors.sort((a, b) => silent(a) - silent(b) || byName(a, b))[0] ?? null;
}

function toTopic(node: Facts, answeredBy: readonly Service[]): Topic {
  const words = Array.isArray(node.words) ? node.words.map(String) : [];
  return {
    ...named(node),
    words: words.sort(compare),
    line: word(LineToTake, node.line, 'LINE'),
    about: text(node, 'about'),
    answeredBy: [...new Map(answeredBy.map((service) => [service.id, service])).values()].sort(byName),
    source: sourceOf(node),
  };
}
