import { useMemo, useRef, useState } from 'react';
import type { ChangeInput } from '../api/generated/graphql';
import { useAct, type Foreseen, type Kind, type Scenario } from '../api/useScenarios';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { ActProblem } from './ActProblem';
import type { Begun } from './Begun';
import { begunIn } from './begunIn';
import { ChangeForm } from './ChangeForm';
import { ChangeLine } from './ChangeLine';
import { keptOf } from './changeDraft';
import { ChangePages, pageOf, PER_PAGE } from './ChangePages';
import { madeBy } from './madeBy';
import { reordered } from './reordered';
import { useFocusAfter } from './useFocusAfter';

const NONE: readonly string[] = [];

interface ListProps {
  scenario: Scenario;
  kinds: readonly Kind[];
  foreseen: Foreseen | null;
  view: View;
  go: Go;
  /** Whether the reader may write it, as it stands. */
  writable: boolean;
  /** A change that was begun in the picture; null for none, or once it is told that its form is closed. */
  begun: Begun | null;
  onBegun: () => void;
}

/** The changes of a scenario in words, in the order in which they are played; whoever may adds, edits, moves and removes them. */
export function ChangeList({ scenario, kinds, foreseen, view, go, writable, begun, onBegun }: ListProps) {
  const act = useAct(scenario);
  const [edited, setEdited] = useState<number | 'NEW' | null>(null);
  const [said, setSaid] = useState('');
  const [asked, setPage] = useState(0);
  const section = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(section, scenario.version);

  const changes = useMemo(() => scenario.changes.map(({ json }) => (json === null ? null : keptOf(json))), [scenario.changes]);
  const known = changes.flatMap((one) => (one === null ? [] : [one]));
  const whole = known.length === scenario.size;
  const made = madeBy(known);
  const page = Math.min(asked, pageOf(scenario.changes.length - 1));
  const problems = [...(foreseen?.outcome?.refusals ?? []), ...(foreseen?.conflicts ?? [])];
  const writing = writable && whole;
  const waiting = writing && (view.change !== null || view.filled.length > 0);
  const open = (begun !== null && writing ? 'NEW' : null) ?? edited ?? (waiting ? 'NEW' : null);
  const close = (filled: readonly string[]): void => {
    setEdited(null);
    onBegun();
    if (view.change !== null || view.filled !== filled) go({ change: null, post: null, filled }, 'REPLACE');
  };
  const write = (next: readonly ChangeInput[], words: string, focus: string, show?: number, filled = view.filled): void => {
    if (act.isPending) return;
    const done = (): void => {
      close(filled);
      setSaid(words);
      if (show !== undefined) setPage(pageOf(show));
    };
    focusAfter(focus, 'NEXT');
    act.mutate({ what: 'EDIT', changes: [...next] }, { onSuccess: done });
  };
  const inputs = known.map(({ kind, said: fields }) => ({ [kind]: fields }) as ChangeInput);
  const form = (step: number | null) => (
    <ChangeForm
      key={JSON.stringify([step, begun, view.filled])}
      kinds={kinds}
      before={step === null ? null : (changes[step] ?? null)}
      begins={begun ?? begunIn(view)}
      on={scenario.startsOn}
      made={step === null ? made : madeBy(known.slice(0, step))}
      pending={act.isPending}
      onCancel={() => {
        focusAfter(step === null ? '[data-add]' : editOf(step), 'NOW');
        close(begun === null && step === null ? NONE : view.filled);
      }}
      onSave={(change) =>
        step === null
          ? write(
              [...inputs, change],
              text('studio.added'),
              '[data-add]',
              inputs.length,
              begun === null ? view.filled.slice(1) : view.filled,
            )
          : write(inputs.with(step, change), text('studio.edited', { number: step + 1 }), editOf(step))
      }
    />
  );
  return (
    <section ref={section} className="card restructure-card changes-card" aria-labelledby="changes-title" aria-busy={act.isPending}>
      <h2 id="changes-title">{text('studio.changes')}</h2>
      {scenario.size === 0 && open !== 'NEW' && (
        <p className="restructure-soft">{text(writing ? 'studio.noChanges' : 'studio.noChangesYet')}</p>
      )}
      {scenario.changes.length < scenario.size ? (
        <p className="restructure-soft">{text('studio.tooMany', { size: scenario.size, count: scenario.changes.length })}</p>
      ) : (
        writable && !whole && <p className="restructure-soft">{text('studio.notWhole')}</p>
      )}
      <ChangePages
        count={scenario.changes.length}
        page={page}
        refused={problems.flatMap(({ step }) => step ?? [])}
        onPage={(to) => {
          setEdited(null);
          setPage(to);
        }}
      />
      <ol className="change-lines" start={page * PER_PAGE + 1}>
        {scenario.changes.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map((change) => (
          <ChangeLine
            key={`${change.step} ${change.json}`}
            change={change}
            last={change.step === scenario.changes.length - 1}
            problems={problems.filter(({ step }) => step === change.step)}
            pending={act.isPending}
            {...(writing && open === null ? { onEdit: () => setEdited(change.step) } : {})}
            onMove={(to) => write(reordered(inputs, change.step, to), text('studio.moved', { number: to + 1 }), editOf(to), to)}
            onRemove={() =>
              write(
                inputs.filter((_, step) => step !== change.step),
                text('studio.removed', { number: change.step + 1 }),
                '[data-add]',
              )
            }
          >
            {open === change.step && form(change.step)}
          </ChangeLine>
        ))}
      </ol>
      {open === 'NEW' && form(null)}
      {writing && open === null && (
        <button type="button" className="button button-main" data-add="" onClick={() => setEdited('NEW')}>
          {text('form.add')}
        </button>
      )}
      <ActProblem act={act} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

/** What finds the button that edits a line. */
function editOf(step: number): string {
  return `[data-line="${step}"] [data-act=edit]`;
}
