import { Fragment, type ReactNode } from 'react';
import { messageOf, type TextKey } from './text';

type Wrap = (words: ReactNode) => ReactNode;

/** Like `text`, for a sentence with something in it that is more than text: a value may be an element, and `<b>…</b>` in the message is wrapped by `b`. */
export function rich(key: TextKey, values: Readonly<Record<string, ReactNode | Wrap>>): ReactNode {
  const tags = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (parts: ReactNode[]) => value(<Parts parts={parts} />) : value,
  ]);
  const parts = messageOf(key).format<ReactNode>(Object.fromEntries(tags));
  return Array.isArray(parts) ? <Parts parts={parts as ReactNode[]} /> : parts;
}

// The parts of a message stand where they stand: their place is their key.
function Parts({ parts }: { parts: readonly ReactNode[] }) {
  return parts.map((part, i) => <Fragment key={i}>{part}</Fragment>);
}
