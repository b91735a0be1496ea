import { useId, type ReactNode, type RefObject } from 'react';
import type { PostNameFragment } from '../api/generated/graphql';
import { today } from '../header/today';
import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';
import { EARLIEST_DATE } from '../view/viewUrl';
import { type Said, type SessionDraft, toggled } from './sessionDraft';

const SAID: readonly Said[] = ['YES', 'NO', 'UNSAID'];

interface FormProps {
  draft: SessionDraft;
  onDraft: (draft: SessionDraft) => void;
  /** Who can have been supervised. */
  people: readonly PostNameFragment[];
  pending: boolean;
  /** What the button says. */
  submit: string;
  onSubmit: () => void;
  form?: RefObject<HTMLFormElement | null>;
  /** More fields, and more buttons beside the first. */
  children?: ReactNode;
  beside?: ReactNode;
}

/** That a session took place: with whom, on which day, for how long, reflective or not. There is no place for what was said. */
export function SessionForm({ draft, onDraft, people, pending, submit, onSubmit, form, children, beside }: FormProps) {
  const group = useId();
  return (
    <form
      {...(form === undefined ? {} : { ref: form })}
      className="session-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset>
        <legend>{text('session.who')}</legend>
        {[...new Map(people.map((post) => [post.id, post])).values()].map((post) => (
          <label key={post.id} className="session-choice">
            <input type="checkbox" checked={draft.supervisees.includes(post.id)} onChange={() => onDraft(toggled(draft, post.id))} />
            <span>{holderNames(post) ?? post.title}</span>
          </label>
        ))}
      </fieldset>
      <label className="inputs session-field">
        <span>{text('session.on')}</span>
        <input
          type="date"
          required
          min={EARLIEST_DATE}
          max={today()}
          value={draft.on}
          onChange={({ target }) => onDraft({ ...draft, on: target.value })}
        />
      </label>
      <label className="inputs session-field">
        <span>{text('session.minutes')}</span>
        <input
          type="number"
          required
          min={1}
          max={600}
          value={draft.minutes}
          onChange={({ target }) => onDraft({ ...draft, minutes: target.value })}
        />
      </label>
      <fieldset>
        <legend>{text('session.reflective')}</legend>
        {SAID.map((said) => (
          <label key={said} className="session-choice">
            <input type="radio" name={group} checked={draft.reflective === said} onChange={() => onDraft({ ...draft, reflective: said })} />
            <span>{text(`session.reflective.${said}`)}</span>
          </label>
        ))}
      </fieldset>
      {children}
      <p className="session-buttons">
        <button type="submit" className="button button-main" disabled={pending || draft.supervisees.length === 0}>
          {submit}
        </button>
        {beside}
      </p>
      {draft.supervisees.length === 0 && <p className="place-detail">{text('session.chooseOne')}</p>}
    </form>
  );
}
