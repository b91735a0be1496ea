import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMe } from '../api/useMe';
import { usePlaces } from '../api/usePlaces';
import { Canvas } from '../canvas/Canvas';
import type { CanvasHandle } from '../canvas/CanvasHandle';
import { layout } from '../../picture/layout';
import type { Point, Rect } from '../../picture/measures';
import type { Scene } from '../canvas/toElements';
import { useRest } from '../canvas/useRest';
import { toWindow } from '../../picture/window';
import { Menu } from '../kit/Menu';
import { useSettings } from '../settings/useSettings';
import { CarriedMark, targetWord } from '../restructure/CarriedMark';
import type { Carrying } from '../restructure/useCarrying';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { formatView } from '../view/viewUrl';
import { describePost, nameOf } from './describePost';
import { HoverCard } from './HoverCard';
import { Legend } from './Legend';
import { menuItems } from './menuItems';
import { PictureControls } from './PictureControls';
import { toPainting } from './toPainting';
import type { Trail } from './toTrail';
import type { ChartView } from './useChartView';
import { toggled, type OpenForest } from './useOpenForest';
import { useWalk } from './useWalk';

interface PictureProps {
  view: ChartView;
  go: Go;
  shown: OpenForest;
  trail: Trail | null;
  /** Posts that are moved into sight, unless one is selected. */
  aim?: readonly string[];
  /** Where posts can be put onto one another: how that goes. */
  carrying?: Carrying;
}

const NOTHING: readonly string[] = [];

/** The picture with its keyboard, its menu and cards, zoom buttons and key. */
export function Picture({ view, go, shown, trail, aim = NOTHING, carrying }: PictureProps) {
  const { model, visible, open, setOpen } = shown;
  const { colouring } = useSettings();
  const places = usePlaces(view.on).data ?? null;
  const plans = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  const canvas = useRef<CanvasHandle>(null);
  const [every, setEvery] = useState(false);
  const [menu, setMenu] = useState<{ post: string; at: Point } | null>(null);
  const [rested, setRested] = useState<{ post: string; beside: Rect } | null>(null);
  const [said, setSaid] = useState('');
  const rest = useRest((post) => {
    const beside = post === null ? null : (canvas.current?.rectOf(post) ?? null);
    setRested(post === null || beside === null ? null : { post, beside });
  });
  const { current, walk } = useWalk(shown, view.post);

  const painting = useMemo(() => toPainting(model, colouring, places), [model, colouring, places]);
  const placed = useMemo(() => {
    const positions = layout(visible);
    return { layout: positions, window: toWindow(positions.at) };
  }, [visible]);
  const scene = useMemo<Scene>(
    () => ({ model, lens: view.lens, visible, ...placed, selected: view.post, every, focused: shown.focused, trail, painting }),
    [model, view.lens, visible, placed, view.post, every, shown.focused, trail, painting],
  );
  // After the picture has its new layout: the post may only just have been opened to.
  useEffect(() => {
    if (current !== null) canvas.current?.show(current);
  }, [current]);
  useEffect(() => {
    if (trail !== null) canvas.current?.showAll(trail.posts);
  }, [trail, placed]);
  // What the reader opens or closes stays under the pointer, and a selected post in sight.
  const touched = useRef(false);
  useEffect(() => {
    if (aim.length > 0 && view.post === null && !touched.current) canvas.current?.showAll(aim);
    touched.current = false;
  }, [aim, placed, view.post]);

  const openMenu = (post: string, { x, y }: Point, of: Element | null): void => {
    const corner = of?.getBoundingClientRect() ?? { left: 0, top: 0 };
    setRested(null);
    setSaid('');
    // A press on the picture leaves the focus nowhere: the menu gives it back to the picture.
    if (figure.current?.contains(document.activeElement) === false) {
      figure.current.querySelector<HTMLElement>('.canvas-proxy')?.focus({ preventScroll: true });
    }
    setMenu({ post, at: { x: corner.left + x, y: corner.top + y } });
  };
  const figure = useRef<HTMLDivElement>(null);
  const frame = (): Element | null => figure.current?.querySelector('figure') ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const asked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (asked && current !== null) {
      event.preventDefault();
      const rect = canvas.current?.rectOf(current);
      openMenu(current, { x: (rect?.x ?? 0) + 24, y: (rect?.y ?? 0) + 24 }, frame());
    } else walk(event);
  };
  const pick = (post: string): void => {
    if (carrying?.carried == null) return go({ post });
    const corner = frame()?.getBoundingClientRect();
    const rect = canvas.current?.rectOf(post);
    carrying.putOnto(post, { x: (corner?.left ?? 0) + (rect?.x ?? 0) + 24, y: (corner?.top ?? 0) + (rect?.y ?? 0) + 24 });
  };
  const carried = carrying?.carried?.post ?? null;
  const aimedAt = current === null || carried === null || carried === current ? null : targetWord(model, carried, current);
  const copy = (post: string): void => {
    const link = `${window.location.origin}${formatView({ ...view, post })}`;
    navigator.clipboard.writeText(link).then(
      () => setSaid(text('menu.copied')),
      () => setSaid(text('menu.notCopied')),
    );
  };

  return (
    <div className="chart-picture" ref={figure}>
      <Canvas
        ref={canvas}
        scene={scene}
        label={text(`figure.${view.lens}`)}
        current={current}
        sentence={[aimedAt, current === null ? null : describePost(model, current)].filter((part) => part !== null).join('. ')}
        onPick={pick}
        onToggle={(post) => {
          touched.current = true;
          setOpen(toggled(open, post));
        }}
        rest={rest}
        onMenu={(post, at) => openMenu(post, at, frame())}
        onKeyDown={onKeyDown}
        drag={carrying?.drag ?? null}
      >
        {carrying !== undefined && <CarriedMark carrying={carrying} model={model} canvas={canvas} current={current} />}
        {rested !== null && carried === null && (
          <HoverCard model={model} painting={painting} {...rested} onStay={rest.stay} onLeave={rest.end} />
        )}
      </Canvas>
      <PictureControls
        canvas={canvas}
        lens={view.lens}
        every={every}
        setEvery={setEvery}
        name={current === null ? null : nameOf(model, current)}
        onMenu={(button) => current !== null && openMenu(current, { x: 0, y: button.offsetHeight + 4 }, button)}
      />
      <Legend model={model} painting={painting} by={colouring === 'NONE' ? null : colouring} />
      <p className="chart-keys">{rich('chart.keys', { key: (words) => <kbd>{words}</kbd> })}</p>
      <p className="chart-said" role="status">
        {said}
      </p>
      {menu !== null && (
        <Menu
          label={text('menu.for', { name: nameOf(model, menu.post) ?? '' })}
          items={menuItems(menu.post, view, go, copy, plans, carrying)}
          at={menu.at}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
