import type { Topic } from '../api/useAskAbout';
import type { Hit } from '../api/useSearch';
import type { Option, OptionGroup } from '../kit/Combobox';
import { text } from '../texts/text';

const MOST_TOPICS = 6;

/** What is offered under the box: topics whose name or words begin as typed (all of them before anything is typed), then what a search has found. */
export function suggestions(typed: string, topics: readonly Topic[], found: readonly Hit[]): OptionGroup<Option>[] {
  const sought = typed.trim().toLocaleLowerCase();
  const matching = topics.filter(({ name, words }) => [name, ...words].some((word) => begins(word, sought))).slice(0, MOST_TOPICS);
  const groups = [
    { key: 'topics', heading: text('ask.topics'), options: matching.map(({ id, name }) => ({ key: id, label: name, detail: null })) },
    {
      key: 'found',
      heading: text('ask.services'),
      options: found.map(({ id, label, detail }) => ({ key: id, label, detail })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** Whether any word of a name begins as typed. */
function begins(name: string, sought: string): boolean {
  const lower = name.toLocaleLowerCase();
  return lower.startsWith(sought) || lower.includes(` ${sought}`);
}
