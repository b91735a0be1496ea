import type { MouseEvent, ReactNode } from 'react';
import { landOnPost } from './landOnPost';
import { useView } from './useView';
import { formatView, toPage, type View } from './viewUrl';

/**
 * A link to another view. A plain click stays on the page; any other (new tab, copy the address) is the browser's own.
 * One that `lands` shows the selected post elsewhere: the post is brought into sight there and given the focus.
 */
export function ViewLink({
  patch,
  className,
  current,
  lands = false,
  children,
}: {
  patch: Partial<View>;
  className?: string;
  current?: 'page' | 'true';
  lands?: boolean;
  children: ReactNode;
}) {
  const { view, go } = useView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(patch);
    if (lands) landOnPost();
  };
  return (
    <a href={formatView({ ...view, ...patch })} className={className} aria-current={current} onClick={follow}>
      {children}
    </a>
  );
}

/** A link that selects a post in the present view; from a path, which has no selected post, it leads to the place of the post. */
export function PostLink({ post, className, children }: { post: string; className?: string; children: ReactNode }) {
  const { view } = useView();
  const page = view.page === 'PATH' ? toPage('PLACE') : {};
  const selected = view.post === post ? ({ current: 'true' } as const) : {};
  return (
    <ViewLink patch={{ ...page, post, q: null, ask: null }} {...(className === undefined ? {} : { className })} {...selected}>
      {children}
    </ViewLink>
  );
}
