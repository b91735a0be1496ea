import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify, { type FastifyInstance } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import { listen } from '../../src/api/server.js';
import type { Neo4jAddress } from '../../src/graph/neo4j.js';
import type { Question } from '../Service.js';
import { TYPE_DEFS } from './typeDefs.js';

/** @neo4j/graphql behind Apollo Server on Fastify, on a port of its own: no limits, no log, nobody signs in. */
export class TheirService {
  private constructor(
    private readonly app: FastifyInstance,
    private readonly driver: Driver,
    /** Where it is asked. */
    readonly url: string,
  ) {}

  static async over({ uri, user, password, database }: Neo4jAddress): Promise<TheirService> {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFS, driver }).getSchema();
    const apollo = new ApolloServer<{ sessionConfig?: { database: string } }>({ schema });
    await apollo.start();
    const app = Fastify();
    const sessionConfig = database === null ? {} : { sessionConfig: { database } };
    await app.register(fastifyApollo(apollo), { context: async () => sessionConfig });
    return new TheirService(app, driver, `${await listen(app, '127.0.0.1', 0)}/graphql`);
  }

  /** The whole body. Throws for anything but data. */
  async ask(question: Question): Promise<Buffer> {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) };
    const body = Buffer.from(await (await fetch(this.url, sent)).arrayBuffer());
    const { errors } = JSON.parse(body.toString()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`@neo4j/graphql answered ${body.subarray(0, 1_000).toString()}`);
    return body;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.driver.close();
  }
}
