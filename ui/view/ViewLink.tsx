import type { MouseEvent, ReactNode } from 'react';
import { useView } from './useView';
import { formatView, type View } from './viewUrl';

/** A link to another view. A plain click stays on the page; any other (new tab, copy the address) is the browser's own. */
export function ViewLink({
  patch,
  className,
  current,
  children,
}: {
  patch: Partial<View>;
  className?: string;
  current?: 'page' | 'true';
  children: ReactNode;
}) {
  const { view, go } = useView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(patch);
  };
  return (
    <a href={formatView({ ...view, ...patch })} className={className} aria-current={current} onClick={follow}>
      {children}
    </a>
  );
}

/** A link that selects a post in the present view. */
export function PostLink({ post, className, children }: { post: string; className?: string; children: ReactNode }) {
  const { view } = useView();
  const selected = view.post === post ? ({ current: 'true' } as const) : {};
  return (
    <ViewLink patch={{ post, q: null }} {...(className === undefined ? {} : { className })} {...selected}>
      {children}
    </ViewLink>
  );
}
