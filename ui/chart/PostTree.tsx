import { memo, useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { Collection, ListLayout, Tree, Virtualizer, type Key } from 'react-aria-components';
import { usePlaces } from '../api/usePlaces';
import type { Column } from '../settings/settings';
import { useSettings } from '../settings/useSettings';
import type { Go } from '../view/useView';
import { placeNames } from './columnWords';
import { childrenOf } from './forest';
import { ClosedBranch, PostRow } from './PostRow';
import { scrollToPost } from './scrollToPost';
import type { ChartView } from './useChartView';
import type { OpenForest } from './useOpenForest';
import { text } from '../texts/text';

interface PostTreeProps {
  view: ChartView;
  go: Go;
  shown: OpenForest;
}

interface Row {
  id: string;
}

/** Every visible post as a row of a treegrid; only the rows in view are in the page. Selecting a row selects the post everywhere. */
export const PostTree = memo(function PostTree({ view, go, shown: { model, forest, visible, open, setOpen } }: PostTreeProps) {
  const box = useRef<HTMLDivElement>(null);
  const { columns } = useSettings();
  const places = usePlaces(view.on).data ?? null;
  const names = useMemo(() => placeNames(places), [places]);
  // Rows are kept by the list until one of these is another.
  const said = [model, columns, names];
  const roots = useMemo(() => visible.roots.map((id) => ({ id })), [visible]);
  useEffect(() => {
    if (view.post !== null && box.current !== null) scrollToPost(box.current, visible, view.post);
    // Not when something is opened or closed: the list must not jump under the reader.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view.post, forest]);

  const row = ({ id }: Row) => (
    <PostRow id={id} model={model} hasReports={childrenOf(forest, id).length > 0} columns={columns} names={names}>
      {/* Closed branches are not built: 20,000 posts cost what is open of them. */}
      {visible.children.has(id) ? (
        <Collection items={childrenOf(visible, id).map((child) => ({ id: child }))} dependencies={said}>
          {row}
        </Collection>
      ) : (
        childrenOf(forest, id).length > 0 && <ClosedBranch of={id} />
      )}
    </PostRow>
  );

  return (
    <div className="post-tree" ref={box} style={{ '--columns': templateOf(columns) } as CSSProperties}>
      <div className="post-columns post-heads" aria-hidden="true">
        <span>{text('column.post')}</span>
        {columns.map((column) => (
          <span key={column}>{text(`column.${column}`)}</span>
        ))}
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 52 }}>
        <Tree
          aria-label={text('chart.treeLabel')}
          items={roots}
          dependencies={said}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={view.post !== null && visible.level.has(view.post) ? [view.post] : []}
          onSelectionChange={(keys) => {
            const [post] = keys === 'all' ? [] : [...keys];
            if (post !== undefined) go({ post: String(post) });
          }}
          expandedKeys={open as Set<Key>}
          onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
          className="post-rows"
        >
          {row}
        </Tree>
      </Virtualizer>
    </div>
  );
});

const WIDTHS: Record<Column, number> = {
  HOLDER: 1.2,
  STATE: 1,
  SUPERVISOR: 1.8,
  MANAGER: 1.8,
  PROFESSION: 1,
  LOCALITY: 0.8,
  PORTFOLIO: 1,
  REPORTS: 0.6,
};

function templateOf(columns: readonly Column[]): string {
  return ['minmax(0, 2.2fr)', ...columns.map((column) => `minmax(0, ${WIDTHS[column]}fr)`)].join(' ');
}
