import { createContext, use, type ComponentProps, type ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent, type TreeItemProps } from 'react-aria-components';
import { Icon } from '../kit/Icon';
import { GapChip } from '../kit/Chip';
import type { Column } from '../settings/settings';
import { columnWords, type PlaceNames } from './columnWords';
import { describePost, marksOf } from './describePost';
import type { ChartModel, ChartNode } from './model';
import { text } from '../texts/text';

/** What the rows of a list have in common. It reaches those on the screen alone: of twenty thousand others nothing is kept but id and title. */
export interface RowsOf {
  model: ChartModel;
  columns: readonly Column[];
  names: PlaceNames;
}

export const RowsContext = createContext<RowsOf | null>(null);

interface PostRowProps {
  id: string;
  title: string;
  hasReports: boolean;
  children: ReactNode;
}

/** One post of the list: title, holder, state and supervisor, each in words; its name for a screen reader is the whole sentence. To be called, not mounted: each mounted component is kept for every row. */
export function postRow({ id, title, hasReports, children }: PostRowProps) {
  return (
    <TreeItem id={id} textValue={title} hasChildItems={hasReports} className="post-row" render={frame}>
      {hasReports && CONTENT}
      {children}
    </TreeItem>
  );
}

const frame: NonNullable<TreeItemProps['render']> = (props, { id, hasChildItems }) => (
  <Frame {...props} post={String(id)} leaf={!hasChildItems} />
);

/** A post without reports, as most are, is given its one cell here: a part of the list's own would be kept for each of them, seen or not. */
function Frame({ post, leaf, children, ...props }: ComponentProps<'div'> & { post: string; leaf: boolean }) {
  const rows = use(RowsContext);
  const cell = (
    <div role="gridcell" aria-colindex={1} className="post-leaf">
      <Cells id={post} open={false} hasReports={false} />
    </div>
  );
  return (
    <div {...props} aria-label={(rows === null ? null : describePost(rows.model, post)) ?? props['aria-label']}>
      {leaf ? cell : children}
    </div>
  );
}

const CONTENT = (
  <TreeItemContent>{(row) => <Cells id={String(row.id)} open={row.isExpanded} hasReports={row.hasChildItems} />}</TreeItemContent>
);

function Cells({ id, open, hasReports }: { id: string; open: boolean; hasReports: boolean }) {
  const rows = use(RowsContext);
  const post = rows?.model.posts.get(id);
  if (rows === null || post === undefined) return null;
  const { model, columns, names } = rows;
  return (
    <div className="post-columns">
      <span className="post-title">
        {hasReports ? (
          <Button slot="chevron" className="post-chevron" aria-label={text(open ? 'chart.collapse' : 'chart.expand')}>
            <Icon shape={open ? 'down' : 'right'} />
          </Button>
        ) : (
          <span className="post-chevron" />
        )}
        <span>{post.title}</span>
      </span>
      {columns.map((column) =>
        column === 'STATE' ? <Marks key={column} model={model} post={post} /> : <Words key={column} {...{ model, post, column, names }} />,
      )}
    </div>
  );
}

function Words({
  model,
  post,
  column,
  names,
}: {
  model: ChartModel;
  post: ChartNode;
  column: Exclude<Column, 'STATE'>;
  names: PlaceNames;
}) {
  const words = columnWords(model, post, column, names);
  // Where there are no columns, on a small screen, a name alone does not say who it is.
  return (
    <span className={words === '' ? 'post-nothing' : ''}>
      {column !== 'HOLDER' && words !== '' && (
        <span className="post-label">{text('columns.label', { column: text(`column.${column}`) })}</span>
      )}
      {words}
    </span>
  );
}

function Marks({ model, post }: { model: ChartModel; post: ChartNode }) {
  const gaps = model.gaps.get(post.id) ?? 0;
  return (
    <span className="post-marks">
      {(model.changes.get(post.id) ?? []).map(({ kind }) => (
        <span key={kind} className={`chip chip-${kind.toLowerCase()}`}>
          {text(`change.${kind}`)}
        </span>
      ))}
      {marksOf(post).map((mark) => (
        <span key={mark} className={`chip chip-${mark.toLowerCase()}`}>
          {text(`mark.${mark}`)}
        </span>
      ))}
      {gaps > 0 && <GapChip count={gaps} />}
    </span>
  );
}

/**
 * Stands for the reports of a closed post, never seen. The list tells a post that can be opened from one without reports by what it holds:
 * `hasChildItems` alone gives a button, but neither aria-expanded nor the Right key (react-aria-components 1.22.1).
 */
export function ClosedBranch({ of }: { of: string }) {
  return (
    <TreeItem id={`${of}#closed`} textValue="Closed">
      <TreeItemContent>{null}</TreeItemContent>
    </TreeItem>
  );
}
