import { listed, postName } from './postName.js';

interface Told {
  readonly locality: string;
  readonly portfolio: string;
  readonly posts: number;
  readonly fte: number;
  readonly vacancies: number;
  readonly interim: number;
  readonly leads: readonly { readonly post: { readonly title: string }; readonly holders: readonly string[] }[];
}

/** A cell in plain words: how many serve the portfolio there, who leads them, and how many posts are not held for good. */
export function coverageSentence({ locality, portfolio, posts, fte, vacancies, interim, leads }: Told): string {
  if (posts === 0) return `No post in ${locality} serves ${portfolio}.`;
  const many = `${posts} ${posts === 1 ? 'post' : 'posts'} (${fte} FTE) in ${locality} ${posts === 1 ? 'serves' : 'serve'} ${portfolio}`;
  const led =
    leads.length === 0
      ? 'with no service manager among them'
      : `led by ${listed(leads.map(({ post, holders }) => postName(post.title, holders)))}`;
  const weak = [
    ...(vacancies > 0 ? [`${vacancies} ${vacancies === 1 ? 'is' : 'are'} vacant`] : []),
    ...(interim > 0 ? [`${interim} ${interim === 1 ? 'is' : 'are'} held for a time only`] : []),
  ];
  return `${many}, ${led}.${weak.length === 0 ? '' : ` Of these, ${listed(weak)}.`}`;
}
