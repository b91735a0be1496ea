import { useState } from 'react';
import { useName } from '../api/usePath';
import { useSearch } from '../api/useSearch';
import { useSettled } from '../header/useSettled';
import { Combobox } from '../kit/Combobox';
import { emptyText, SHORTEST } from '../kit/emptyText';
import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';

interface PickerProps {
  id: string;
  label: string;
  post: string | null;
  on: string | null;
  onPick: (post: string) => void;
}

/** A box that holds one post: type a name or a title and choose. What was chosen stays in it until something else is. */
export function PostPicker({ id, label, post, on, onPick }: PickerProps) {
  const name = useName(post, on);
  const chosen =
    name.data == null ? '' : text('post.holderAndTitle', { holder: holderNames(name.data) ?? text('say.vacant'), title: name.data.title });
  const [typed, setTyped] = useState<string | null>(null);
  const [of, setOf] = useState(post);
  if (of !== post) {
    setOf(post);
    setTyped(null);
  }
  const asked = useSettled(typed?.trim() ?? '', 150);
  const search = useSearch(asked.length < SHORTEST ? null : asked, 10, on, ['PERSON', 'POST']);
  const hits = typed === null || asked.length < SHORTEST ? [] : (search.data ?? []).filter((hit) => hit.post !== null);
  return (
    <div onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setTyped(null)}>
      <Combobox
        id={id}
        label={label}
        labelled
        placeholder={text('path.placeholder')}
        typed={typed ?? chosen}
        onType={setTyped}
        groups={
          hits.length === 0 ? [] : [{ key: 'posts', heading: null, options: hits.map((hit) => ({ ...hit, key: `${hit.id} ${hit.post}` })) }]
        }
        onChoose={(hit) => {
          setTyped(null);
          if (hit.post !== null) onPick(hit.post);
        }}
        onEnter={() => {
          const [best] = hits;
          setTyped(null);
          if (best?.post != null) onPick(best.post);
        }}
        empty={emptyText(search, asked)}
      />
      {post !== null && name.data === null && <p className="panel-none">{text('path.missing')}</p>}
    </div>
  );
}
