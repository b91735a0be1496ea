import { useEffect } from 'react';
import { Explore } from './explore/Explore';
import { PageHeader } from './header/PageHeader';
import { useView } from './view/useView';
import { text } from './texts/text';

/** The whole page: what the address says, under one header. */
export function App() {
  const { view, go } = useView();
  useEffect(() => {
    document.title = text('header.title', { page: text(`page.${view.page}`) });
  }, [view.page]);
  return (
    <>
      <PageHeader view={view} go={go} />
      <Explore view={view} go={go} />
    </>
  );
}
