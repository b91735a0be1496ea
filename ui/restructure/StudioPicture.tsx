import { useName } from '../api/usePath';
import type { Foreseen, Scenario } from '../api/useScenarios';
import { dayBefore } from '../header/dayBefore';
import { today } from '../header/today';
import { LaterPart } from '../kit/LaterPart';
import { Skeleton } from '../kit/Skeleton';
import { useMediaQuery } from '../kit/useMediaQuery';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { ViewLink } from '../view/ViewLink';
import { toChange, type View } from '../view/viewUrl';
import type { Begun } from './Begun';

// Drawn by what the chart brings, so it is fetched apart, and not kept in the list of parts, which leads here.
const SCENARIO_PICTURE = { name: 'scenario picture', load: () => import('../chart/ScenarioPicture') };

// As on the page of the chart: below this it would show two boxes.
const ROOM_FOR_PICTURE = '(min-width: 700px)';

interface PictureProps {
  scenario: Scenario;
  foreseen: Foreseen | null;
  view: View;
  go: Go;
  writable: boolean;
  onBegin: (begun: Begun) => void;
}

/** The chart as the scenario would have it, with what it changes marked; a post that is selected there can be changed. Nothing while the scenario cannot be played, or where there is no room. */
export function StudioPicture({ scenario, foreseen, view, go, writable, onBegin }: PictureProps) {
  const { startsOn } = scenario;
  const room = useMediaQuery(ROOM_FOR_PICTURE);
  if (!room || (foreseen?.outcome?.refusals.length ?? 0) > 0) return null;
  const all = foreseen?.outcome?.on ?? startsOn;
  const on = all > today() ? all : null;
  return (
    <section className="card restructure-card studio-picture" aria-labelledby="picture-title">
      <h2 id="picture-title">{text('picture.title')}</h2>
      {writable &&
        (view.post === null || view.change !== null ? (
          <p className="restructure-soft">{text('picture.how')}</p>
        ) : (
          <Chosen post={view.post} on={on} />
        ))}
      <LaterPart part={SCENARIO_PICTURE} what={text('picture.title')} waiting={<Skeleton label={text('chart.fetching')} bars={10} />}>
        {({ ScenarioPicture }) => (
          <ScenarioPicture view={view} go={go} on={on} since={dayBefore(startsOn)} onBegin={writable ? onBegin : null} />
        )}
      </LaterPart>
    </section>
  );
}

function Chosen({ post, on }: { post: string; on: string | null }) {
  const name = useName(post, on).data?.title ?? post;
  return (
    <p className="studio-chosen">
      <strong>{name}</strong>
      <ViewLink className="button" patch={toChange(post)}>
        {text('menu.change')}
      </ViewLink>
    </p>
  );
}
