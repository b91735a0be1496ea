import type { ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import { Icon } from '../kit/Icon';
import { GapChip } from '../kit/Chip';
import type { Column } from '../settings/settings';
import { columnWords, type PlaceNames } from './columnWords';
import { describePost, marksOf } from './describePost';
import type { ChartModel, ChartNode } from './model';
import { text } from '../texts/text';

interface PostRowProps {
  id: string;
  model: ChartModel;
  hasReports: boolean;
  columns: readonly Column[];
  names: PlaceNames;
  children: ReactNode;
}

/** One post of the list: title, holder, state and supervisor, each in words; its name for a screen reader is the whole sentence. */
export function PostRow({ id, model, hasReports, columns, names, children }: PostRowProps) {
  const post = model.posts.get(id);
  if (post === undefined) return null;
  return (
    <TreeItem id={id} textValue={describePost(model, id) ?? post.title} hasChildItems={hasReports} className="post-row">
      <TreeItemContent>
        {({ isExpanded }) => (
          <div className="post-columns">
            <span className="post-title">
              {hasReports ? (
                <Button slot="chevron" className="post-chevron" aria-label={text(isExpanded ? 'chart.collapse' : 'chart.expand')}>
                  <Icon shape={isExpanded ? 'down' : 'right'} />
                </Button>
              ) : (
                <span className="post-chevron" />
              )}
              <span>{post.title}</span>
            </span>
            {columns.map((column) =>
              column === 'STATE' ? (
                <Marks key={column} model={model} post={post} />
              ) : (
                <Words key={column} {...{ model, post, column, names }} />
              ),
            )}
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
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
