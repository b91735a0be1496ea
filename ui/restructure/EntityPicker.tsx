import { useId, useState } from 'react';
import { useEntityName } from '../api/useEntityName';
import type { EntityKind } from '../api/generated/graphql';
import { useOrganisation } from '../api/useOrganisation';
import { useSearch, type Hit } from '../api/useSearch';
import { useSettled } from '../header/useSettled';
import { Combobox, type Option } from '../kit/Combobox';
import { emptyText, SHORTEST } from '../kit/emptyText';
import { text } from '../texts/text';
import type { Made } from './madeBy';

export interface PickerProps {
  label: string;
  /** What may be chosen: Post, Person, ... */
  names: readonly string[];
  /** The id that is chosen; empty for none. */
  value: string;
  /** The day on which it is looked for. */
  on: string;
  made: readonly Made[];
  onPick: (id: string) => void;
}

const KINDS: readonly EntityKind[] = ['POST', 'PERSON', 'TEAM', 'SERVICE', 'FORUM', 'PORTFOLIO', 'LOCALITY'];

/** A box that holds one post, person, team and so on: type a name and choose; emptied, it holds none. What the scenario itself makes can be chosen too. */
export function EntityPicker({ label, names, value, on, made, onPick }: PickerProps) {
  const id = useId();
  const recorded = useEntityName(value === '' ? null : value, on);
  const own = made.find((one) => one.id === value)?.name;
  const [draft, setDraft] = useState<string | null>(null);
  const asked = useSettled(draft?.trim() ?? '', 150);
  const wanted = KINDS.filter((kind) => names.some((name) => name.toUpperCase() === kind));
  // Whoever looks for a post may know who holds it.
  const kinds: EntityKind[] = String(wanted) === 'POST' ? ['POST', 'PERSON'] : wanted;
  const search = useSearch(asked.length < SHORTEST ? null : asked, 10, on, kinds);
  const organisation = useOrganisation().data?.organisation;
  const others: Made[] = [...made, ...(organisation != null && names.includes('Organisation') ? [organisation] : [])];
  const fits = ({ id: one, name }: Made): boolean =>
    names.some((kind) => one.startsWith(`${kind.toLowerCase()}:`)) && name.toLocaleLowerCase().includes(asked.toLocaleLowerCase());
  const options: Option[] =
    draft === null || asked.length < SHORTEST
      ? []
      : [
          ...others.filter(fits).map((one) => ({ key: one.id, label: one.name, detail: null })),
          ...(search.data ?? []).flatMap((hit) => optionOf(hit, names)),
        ];
  const pick = (option: Option | undefined): void => {
    setDraft(null);
    if (option !== undefined) onPick(option.key);
  };
  return (
    <div
      className="picker"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        if (draft?.trim() === '') onPick('');
        setDraft(null);
      }}
    >
      <Combobox
        id={id}
        label={label}
        labelled
        placeholder={text('form.type')}
        typed={draft ?? own ?? recorded}
        onType={setDraft}
        groups={options.length === 0 ? [] : [{ key: 'found', heading: null, options: oncePerKey(options) }]}
        onChoose={pick}
        onEnter={() => pick(options[0])}
        empty={emptyText(search, asked)}
      />
    </div>
  );
}

function optionOf({ kind, id, label, detail, post }: Hit, names: readonly string[]): Option[] {
  if (kind === 'PERSON' && !names.includes('Person')) return post === null ? [] : [{ key: post, label, detail }];
  return [{ key: id, label, detail }];
}

// A post may be found by its title and by its holder.
function oncePerKey(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.key, option])).values()];
}
