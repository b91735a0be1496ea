import { memo, useEffect, useMemo, useRef } from 'react';
import { Collection, ListLayout, Tree, Virtualizer, type Key } from 'react-aria-components';
import type { Go } from '../view/useView';
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
  const roots = useMemo(() => visible.roots.map((id) => ({ id })), [visible]);
  useEffect(() => {
    if (view.post !== null && box.current !== null) scrollToPost(box.current, visible, view.post);
    // Not when something is opened or closed: the list must not jump under the reader.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view.post, forest]);

  const row = ({ id }: Row) => (
    <PostRow id={id} model={model} hasReports={childrenOf(forest, id).length > 0}>
      {/* Closed branches are not built: 20,000 posts cost what is open of them. */}
      {visible.children.has(id) ? (
        <Collection items={childrenOf(visible, id).map((child) => ({ id: child }))}>{row}</Collection>
      ) : (
        childrenOf(forest, id).length > 0 && <ClosedBranch of={id} />
      )}
    </PostRow>
  );

  return (
    <div className="post-tree" ref={box}>
      <div className="post-columns post-heads" aria-hidden="true">
        <span>{text('column.post')}</span>
        <span>{text('column.holder')}</span>
        <span>{text('column.state')}</span>
        <span>{text('column.supervisor')}</span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 52 }}>
        <Tree
          aria-label={text('chart.treeLabel')}
          items={roots}
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
