import { useEffect, useRef, useState } from 'react';
import { useAskAbout, useTopics } from '../api/useAskAbout';
import { useSearch } from '../api/useSearch';
import { useSettled } from '../header/useSettled';
import { Combobox } from '../kit/Combobox';
import { SHORTEST } from '../kit/emptyText';
import { Failure } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { AnswerCard } from './AnswerCard';
import { suggestions } from './suggestions';

/** "Whom do I ask?": a box with suggestions as one types, and the answers, best first. The question is in the address, so an answer can be sent. */
export function Ask({ post, own, view, go }: { post: string; own: boolean; view: View; go: Go }) {
  const [typed, setTyped] = useState(view.ask ?? '');
  const [asked, setAsked] = useState(view.ask);
  if (asked !== view.ask) {
    setAsked(view.ask);
    setTyped(view.ask ?? '');
  }
  const words = useSettled(typed.trim(), 150);
  const topics = useTopics(view.on).data ?? [];
  const found = useSearch(words.length < SHORTEST ? null : words, 6, view.on, ['SERVICE', 'TEAM', 'FORUM']);
  const answers = useAskAbout(view.ask, post, view.on);
  const box = useRef<HTMLDivElement>(null);
  // On a small screen the answer would come below its edge.
  useEffect(() => {
    if (view.ask !== null && answers.data !== undefined) box.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [view.ask, answers.data]);
  return (
    <section className="card place-card" aria-labelledby="place-ask">
      <h2 id="place-ask">{text('ask.title', { own: String(own) })}</h2>
      <Combobox
        id="ask"
        label={text('ask.label')}
        labelled
        placeholder={text('ask.placeholder')}
        typed={typed}
        onType={setTyped}
        groups={suggestions(typed, topics, words.length < SHORTEST ? [] : (found.data ?? []))}
        onChoose={({ label }) => {
          setTyped(label);
          go({ ask: label });
        }}
        onEnter={(ask) => go({ ask })}
        empty={text('ask.pressEnter')}
        eager
      />
      <div ref={box} aria-live="polite" className="ask-answers">
        {view.ask !== null && answers.isPending && <Skeleton label={text('ask.asking')} bars={3} />}
        {view.ask !== null && answers.isLoadingError && (
          <Failure error={answers.error} what={text('ask.what')} retry={() => void answers.refetch()} />
        )}
        {view.ask !== null && answers.data?.map((answer, i) => <AnswerCard key={answer.id ?? 'none'} answer={answer} first={i === 0} />)}
      </div>
    </section>
  );
}
