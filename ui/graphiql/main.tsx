import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './graphiql.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } });

const FIRST_QUESTION = `# Both lines of a post, and where they meet.
query TwoLines {
  lines(post: "post:north-social-care-service-manager") {
    sentence
    line { level post { title holders { person { name } } } }
    professional { level post { title holders { person { name } } } }
  }
}
`;

const root = document.getElementById('graphiql');
if (root === null) throw new Error('graphiql.html has no element with the id "graphiql".');
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUESTION} />);
