import { useEffect, useState } from 'react';
import type { RepairQuery } from '../api/generated/graphql';
import { useRepair } from '../api/useGaps';
import { useName } from '../api/usePath';
import { today } from '../header/today';
import { Failure, Notice } from '../kit/Notice';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';
import type { View } from '../view/viewUrl';
import { ViewLink } from '../view/ViewLink';
import { KeepRepair } from './KeepRepair';

type Repair = RepairQuery['repair'];

/** After how many milliseconds the reader is told that it takes longer. */
const LONG = 1_500;
/** How many steps, and how many of the gaps that stay open, are shown at first. */
const FEW = 8;

/** The smallest repair of the gaps that are listed: worked out when asked for, step by step, with what stays open and why. `listed` is how many gaps it is asked about. */
export function RepairCard({ view, listed }: { view: View; listed: number }) {
  const repair = useRepair();
  const work = (): void => repair.mutate(view);
  return (
    <section className="card repair" aria-labelledby="repair-title">
      <h2 id="repair-title">{text('repair.title')}</h2>
      <p className="place-detail">{text('repair.lead')}</p>
      <button type="button" className="button" disabled={repair.isPending} onClick={work}>
        {text(repair.data === undefined ? 'repair.ask' : 'repair.again')}
      </button>
      <div role="status" className="repair-told">
        {repair.isPending && <Working />}
        {repair.error !== null && <Failure error={repair.error} what={text('repair.title')} retry={work} />}
        {repair.data !== undefined && !repair.isPending && <Found repair={repair.data} view={view} listed={listed} />}
      </div>
    </section>
  );
}

function Working() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), LONG);
    return () => window.clearTimeout(timer);
  }, []);
  return <p>{text(long ? 'repair.weighing' : 'repair.reading')}</p>;
}

function Found({ repair, view, listed }: { repair: Repair; view: View; listed: number }) {
  const { steps, closes, leaves } = repair;
  const others = listed - closes.length - leaves.length;
  if (closes.length === 0 && leaves.length === 0) {
    return (
      <Notice title={text('repair.nothing')}>
        <p>{text('repair.nothingWhy')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>
        <strong>{text('repair.summary', { closes: closes.length, steps: steps.length })}</strong>
        {others > 0 && <span className="place-detail">{text('repair.others', { count: others })}</span>}
      </p>
      {steps.length > 0 && (
        <>
          <h3>{text('repair.steps')}</h3>
          <Steps steps={steps} />
          <KeepRepair repair={repair} day={view.on ?? today()} inScenario={view.scenario !== null} />
        </>
      )}
      {leaves.length > 0 && <Leaves leaves={leaves} on={view.on} />}
    </>
  );
}

function Steps({ steps }: { steps: Repair['steps'] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="repair-steps">
        {(all ? steps : steps.slice(0, FEW)).map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {steps.length > FEW && <ShowAll all={all} setAll={setAll} count={steps.length} />}
    </>
  );
}

function Leaves({ leaves, on }: { leaves: Repair['leaves']; on: string | null }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <h3>{text('repair.leaves', { count: leaves.length })}</h3>
      <ul className="repair-leaves">
        {(all ? leaves : leaves.slice(0, FEW)).map(({ gap, subject, why }) => (
          <li key={gap}>
            <ViewLink patch={{ gap }} className="place-link">
              <PostTitle post={subject} on={on} />
            </ViewLink>
            <span className="place-detail">{why}</span>
          </li>
        ))}
      </ul>
      {leaves.length > FEW && <ShowAll all={all} setAll={setAll} count={leaves.length} />}
    </>
  );
}

function PostTitle({ post, on }: { post: string; on: string | null }) {
  return useName(post, on).data?.title ?? post;
}
