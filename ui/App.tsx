import { useEffect } from 'react';
import { Explore } from './explore/Explore';
import { PageHeader } from './header/PageHeader';
import { useView } from './view/useView';

const TITLES = { MATRIX: 'Matrix', CHART: 'Chart', LIST: 'List' } as const;

/** The whole page: what the address says, under one header. */
export function App() {
  const { view, go } = useView();
  useEffect(() => {
    document.title = `${TITLES[view.page]} · Orgmatrix`;
  }, [view.page]);
  return (
    <>
      <PageHeader view={view} go={go} />
      <Explore view={view} go={go} />
    </>
  );
}
