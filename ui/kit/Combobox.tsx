import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { text } from '../texts/text';
import './combobox.css';

export interface Option {
  key: string;
  label: string;
  detail: string | null;
}

export interface OptionGroup<One extends Option> {
  key: string;
  /** Null for a group that needs no heading, because it is the only one. */
  heading: string | null;
  options: readonly One[];
}

interface ComboboxProps<One extends Option> {
  id: string;
  label: string;
  /** Whether the label is seen, or only heard. */
  labelled?: boolean;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  groups: readonly OptionGroup<One>[];
  onChoose: (option: One) => void;
  /** Enter while no option is marked. */
  onEnter?: (typed: string) => void;
  /** What is said in the place of options. */
  empty: string;
  /** Whether options are offered before anything is typed. */
  eager?: boolean;
  before?: ReactNode;
  after?: ReactNode;
  input?: RefObject<HTMLInputElement | null>;
}

/**
 * A box to type in with options under it, by the combobox pattern and by hand: the one of react-aria-components hides the rest of the page from screen
 * readers while it is open, with focusable links inside, which axe rightly refuses.
 */
export function Combobox<One extends Option>(props: ComboboxProps<One>) {
  const {
    id,
    label,
    labelled = false,
    placeholder,
    typed,
    onType,
    groups,
    onChoose,
    onEnter,
    empty,
    eager = false,
    before,
    after,
    input,
  } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const options = groups.flatMap((group) => group.options);
  const shown = open && (eager ? options.length > 0 || typed.trim() !== '' : typed.trim() !== '');
  const listed = shown && options.length > 0;

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const choose = (option: One) => {
    onChoose(option);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = active === null ? undefined : options[active];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (option !== undefined && shown) choose(option);
      else if (typed.trim() !== '') {
        onEnter?.(typed.trim());
        close();
      }
    } else if (event.key === 'Escape') {
      if (shown) close();
      else onType('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(neighbour(active, options.length, event.key === 'ArrowDown' ? 1 : -1));
    }
  };

  return (
    <div className="combobox" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <label htmlFor={id} className={labelled ? 'combobox-label' : 'visually-hidden'}>
        {label}
      </label>
      <div className="combobox-field">
        {before}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? `${id}-options` : undefined}
          aria-activedescendant={listed && active !== null ? `${id}-option-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            onType(event.target.value);
            setOpen(true);
            setActive(null);
          }}
          onClick={() => eager && setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {after}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {listed ? text('count.results', { count: options.length }) : ''}
      </p>
      {shown && (
        <div className="combobox-popover">
          {listed ? (
            <Options id={id} label={label} groups={groups} active={active} choose={choose} />
          ) : (
            <p className="combobox-empty">{empty}</p>
          )}
        </div>
      )}
    </div>
  );
}

interface OptionsProps<One extends Option> extends Pick<ComboboxProps<One>, 'id' | 'label' | 'groups'> {
  active: number | null;
  choose: (option: One) => void;
}

/** The options in their groups. `active` counts through all groups. */
function Options<One extends Option>({ id, label, groups, active, choose }: OptionsProps<One>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const numbers = new Map(groups.flatMap(({ options }) => options).map((option, number) => [option, number]));
  return (
    <div ref={list} role="listbox" id={`${id}-options`} className="combobox-list" aria-label={label}>
      {groups.map(({ key, heading, options }) => (
        <div key={key} role="group" {...(heading === null ? { 'aria-label': label } : { 'aria-labelledby': `${id}-group-${key}` })}>
          {heading !== null && (
            <div id={`${id}-group-${key}`} role="presentation" className="combobox-group">
              {heading}
            </div>
          )}
          {options.map((option) => (
            <div
              key={option.key}
              id={`${id}-option-${numbers.get(option) ?? ''}`}
              role="option"
              aria-selected={numbers.get(option) === active}
              className="combobox-option"
              // Keeps the focus in the box, so that the list is still there when the button comes up again.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span className="combobox-option-label">{option.label}</span>
              {option.detail !== null && <span className="place-detail">{option.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The next option in a direction, round the ends; the box itself (null) lies between the last and the first. */
function neighbour(active: number | null, count: number, step: 1 | -1): number | null {
  if (count === 0) return null;
  const next = (active ?? (step === 1 ? -1 : count)) + step;
  return next < 0 || next >= count ? null : next;
}
