import type { ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import { Icon } from '../kit/Icon';
import { describePost, holderWords, marksOf, supervisorWords } from './describePost';
import type { ChartModel } from './model';
import { text } from '../texts/text';

interface PostRowProps {
  id: string;
  model: ChartModel;
  hasReports: boolean;
  children: ReactNode;
}

/** One post of the list: title, holder, state and supervisor, each in words; its name for a screen reader is the whole sentence. */
export function PostRow({ id, model, hasReports, children }: PostRowProps) {
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
            <span className="post-holder">{holderWords(post)}</span>
            <span className="post-marks">
              {marksOf(post).map((mark) => (
                <span key={mark} className={`chip chip-${mark.toLowerCase()}`}>
                  {text(`mark.${mark}`)}
                </span>
              ))}
            </span>
            <span className="post-supervisor">
              <span className="post-supervisor-label">{text('column.supervisorIs')}</span>
              {supervisorWords(model, id)}
            </span>
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
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
