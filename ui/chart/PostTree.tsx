import { memo, useEffect, useMemo, useRef, type CSSProperties, type ReactElement, type UIEvent } from 'react';
import { Collection, ListLayout, Tree, Virtualizer, type Key } from 'react-aria-components';
import { usePlaces } from '../api/usePlaces';
import type { Column } from '../settings/settings';
import { useSettings } from '../settings/useSettings';
import type { Go } from '../view/useView';
import { placeNames } from './columnWords';
import { childrenOf, type Forest } from '../../picture/forest';
import { ClosedBranch, postRow, RowsContext } from './PostRow';
import { scrollToPost } from './scrollToPost';
import type { ChartView } from './useChartView';
import type { OpenForest } from './useOpenForest';
import { text } from '../texts/text';

interface PostTreeProps {
  view: ChartView;
  go: Go;
  shown: OpenForest;
}

/** No row is lower than this, in pixels. */
const LEAST_ROW = 40;

interface Row {
  id: string;
}

/** Every visible post as a row of a treegrid; only the rows in view are in the page. Selecting a row selects the post everywhere. */
export const PostTree = memo(function PostTree({ view, go, shown: { model, forest, visible, open, setOpen } }: PostTreeProps) {
  const box = useRef<HTMLDivElement>(null);
  const { columns } = useSettings();
  const places = usePlaces(view.on).data ?? null;
  const names = useMemo(() => placeNames(places), [places]);
  const rows = useMemo(() => ({ model, columns, names }), [model, columns, names]);
  const roots = useMemo(() => visible.roots.map((id) => ({ id })), [visible]);
  // Once for each selected post, as soon as it has been opened to; not when something is opened or closed later: the list must not jump under the reader.
  const shownPost = useRef<{ post: string; forest: Forest } | null>(null);
  useEffect(() => {
    const { post } = view;
    const within = box.current;
    if (post === null || within === null || !visible.level.has(post)) return;
    if (shownPost.current?.post === post && shownPost.current.forest === forest) return;
    // The list has its height a frame or two after it has its rows.
    let frames = 20;
    let frame = 0;
    const show = (): void => {
      const tall = (within.querySelector('[role=treegrid]')?.scrollHeight ?? 0) >= visible.level.size * LEAST_ROW;
      const done = tall && scrollToPost(within, visible, post);
      if (!done && frames-- > 0) frame = requestAnimationFrame(show);
      else shownPost.current = { post, forest };
    };
    frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [view, forest, visible]);

  const row = ({ id }: Row): ReactElement => {
    const hasReports = childrenOf(forest, id).length > 0;
    // Closed branches are not built: 20,000 posts cost what is open of them.
    const below = visible.children.has(id) ? (
      <Collection items={childrenOf(visible, id).map((child) => ({ id: child }))}>{row}</Collection>
    ) : (
      hasReports && <ClosedBranch of={id} />
    );
    return postRow({ id, title: model.posts.get(id)?.title ?? id, hasReports, children: below });
  };

  return (
    <div
      className="post-tree"
      ref={box}
      style={{ '--columns': templateOf(columns), '--least': `${leastOf(columns)}rem` } as CSSProperties}
      onScroll={keepTitles}
      {...(columns.length > FITTING && { tabIndex: 0, role: 'group', 'aria-label': text('chart.sideways') })}
    >
      <div className="post-columns post-heads" aria-hidden="true">
        <span>{text('column.post')}</span>
        {columns.map((column) => (
          <span key={column}>{text(`column.${column}`)}</span>
        ))}
      </div>
      <RowsContext value={rows}>
        <Virtualizer shouldObserveItemSize layout={ListLayout} layoutOptions={{ estimatedRowSize: 52 }}>
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
      </RowsContext>
    </div>
  );
});

/** Of each column: its share of the room, and how many rem it needs at least for its heading and the longest word in it. */
const WIDTHS: Record<Column, readonly [share: number, least: number]> = {
  HOLDER: [1.2, 6],
  STATE: [1, 6.5],
  SUPERVISOR: [1.8, 7.5],
  MANAGER: [1.8, 7.5],
  PROFESSION: [1, 6],
  LOCALITY: [0.8, 5.5],
  PORTFOLIO: [1, 6],
  REPORTS: [0.6, 4.5],
};
const LEAST_POST = 14;
/** With more columns than these the list may have to be scrolled sideways. */
const FITTING = 4;

function templateOf(columns: readonly Column[]): string {
  return [`minmax(${LEAST_POST}rem, 2.2fr)`, ...columns.map((column) => `minmax(${WIDTHS[column][1]}rem, ${WIDTHS[column][0]}fr)`)].join(
    ' ',
  );
}

const leastOf = (columns: readonly Column[]): number => columns.reduce((sum, column) => sum + WIDTHS[column][1] + 0.75, LEAST_POST + 1);

/** The titles stay where they are while the other columns are scrolled by: `sticky` would hold to the rows, which scroll up and down alone. */
function keepTitles({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.style.setProperty('--slide', `${currentTarget.scrollLeft}px`);
  currentTarget.toggleAttribute('data-slid', currentTarget.scrollLeft > 0);
}
