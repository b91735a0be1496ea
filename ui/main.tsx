import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ApiError } from './api/client';
import { dressPage } from './settings/useSettings';
import './kit/tokens.css';
import './kit/base.css';
import './kit/kit.css';

const PASSING = ['OFFLINE', 'BUSY', 'BAD_ANSWER'];

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Offline must be said at once, so a question is asked even when the browser believes there is no network.
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && error instanceof ApiError && PASSING.includes(error.code),
    },
    // Nor may what somebody does wait in silence for the network, and be done when they have gone elsewhere.
    mutations: { networkMode: 'always' },
  },
});

dressPage();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
