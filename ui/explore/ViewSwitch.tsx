import { useOwnPosts } from '../api/useOwnPosts';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage, type Page, type View } from '../view/viewUrl';

const PAGES = ['PLACE', 'MATRIX', 'CHART', 'LIST', 'PATH'] as const;

/** The ways to see the same posts. The post goes along; "My place" is always the reader's own. */
export function ViewSwitch({ view }: { view: View }) {
  const own = useOwnPosts()?.[0]?.id ?? null;
  const post = view.page === 'PLACE' ? (view.post ?? own) : view.post;
  const patchOf = (page: Page): Partial<View> => {
    if (page === 'PLACE') return { ...toPage(page), post: null };
    if (page === 'PATH' && view.from === null) return { ...toPage(page), from: own, to: post === own ? null : post };
    return { ...toPage(page), post };
  };
  return (
    <nav aria-label={text('explore.ways')} className="switch-nav">
      <ul className="switch">
        {PAGES.map((page) => (
          <li key={page}>
            <ViewLink patch={patchOf(page)} {...(page === view.page ? { current: 'page' as const } : {})}>
              {text(`page.${page}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
