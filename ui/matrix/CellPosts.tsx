import { GapChip, StateChip } from '../kit/Chip';
import { PostLink } from '../view/ViewLink';
import type { Member } from './toForest';
import { text } from '../texts/text';

interface CellPostsProps {
  tops: readonly Member[];
  name: string;
  id: string;
  selected: string | null;
  gaps: ReadonlyMap<string, number>;
}

/** The posts of a cell or a team along the line: those with reports of their own as blocks, the rest as a list. */
export function CellPosts({ tops, name, id, selected, gaps }: CellPostsProps) {
  const blocks = tops.flatMap((top) => [
    { ...top, reports: top.reports.filter(({ reports }) => reports.length === 0) },
    ...top.reports.filter(({ reports }) => reports.length > 0),
  ]);
  return (
    <div className="posts" id={`posts-${id}`} data-box="">
      <p className="posts-title">{name}</p>
      <ul className="posts-blocks">
        {blocks.map((block) => (
          <li key={block.node.id}>
            <Post member={block} selected={selected} gaps={gaps} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Post({ member: { node, reports }, selected, gaps }: { member: Member } & Pick<CellPostsProps, 'selected' | 'gaps'>) {
  const count = gaps.get(node.id) ?? 0;
  return (
    <>
      <div className={node.id === selected ? 'posts-post is-here' : 'posts-post'}>
        <PostLink post={node.id} className="posts-link">
          {node.holder ?? text('say.vacant')}
        </PostLink>
        <span className="place-detail">{node.title}</span>
        {node.state !== 'VACANT' && <StateChip state={node.state} />}
        {count > 0 && <GapChip count={count} />}
      </div>
      {reports.length > 0 && (
        <ul className="posts-reports">
          {reports.map((report) => (
            <li key={report.node.id}>
              <Post member={report} selected={selected} gaps={gaps} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
