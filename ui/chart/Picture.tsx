import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Canvas, type CanvasHandle } from '../canvas/Canvas';
import { layout } from '../canvas/layout';
import type { Scene } from '../canvas/toElements';
import { toWindow } from '../canvas/window';
import type { Go } from '../view/useView';
import { describePost } from './describePost';
import { Legend } from './Legend';
import { nextPost, stepOf } from './nextPost';
import { PictureControls } from './PictureControls';
import type { ChartView } from './useChartView';
import { toggled, type OpenForest } from './useOpenForest';
import { revealed } from './visiblePosts';
import { rich } from '../texts/rich';
import { text } from '../texts/text';

interface PictureProps {
  view: ChartView;
  go: Go;
  shown: OpenForest;
}

/** The picture with its keyboard, zoom buttons and key. The post the keyboard is at is not yet the selected one: Enter selects it. */
export function Picture({ view, go, shown }: PictureProps) {
  const { model, forest, visible, open, setOpen } = shown;
  const canvas = useRef<CanvasHandle>(null);
  const [every, setEvery] = useState(false);
  const [at, setAt] = useState<{ post: string | null; selected: string | null }>({ post: view.post, selected: view.post });
  if (at.selected !== view.post) setAt({ post: view.post, selected: view.post });
  const isShown = (post: string | null): post is string => post !== null && visible.level.has(post);
  const current = [at.post, view.post, visible.roots[0] ?? null].find(isShown) ?? null;

  const placed = useMemo(() => {
    const positions = layout(visible);
    return { layout: positions, window: toWindow(positions.at) };
  }, [visible]);
  const scene = useMemo<Scene>(
    () => ({ model, lens: view.lens, visible, ...placed, selected: view.post, every }),
    [model, view.lens, visible, placed, view.post, every],
  );
  // After the picture has its new layout: the post may only just have been opened to.
  useEffect(() => {
    if (current !== null) canvas.current?.show(current);
  }, [current]);

  const walk = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === null || current === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = nextPost(model, forest, current, step);
    if (next === null) return;
    const wider = revealed(forest, open, [next]);
    if (wider !== open) setOpen(wider);
    setAt({ post: next, selected: view.post });
  };

  return (
    <div className="chart-picture">
      <Canvas
        ref={canvas}
        scene={scene}
        label={text(`figure.${view.lens}`)}
        current={current}
        sentence={current === null ? '' : (describePost(model, current) ?? '')}
        onPick={(post) => go({ post })}
        onToggle={(post) => setOpen(toggled(open, post))}
        onKeyDown={walk}
      />
      <PictureControls canvas={canvas} lens={view.lens} every={every} setEvery={setEvery} />
      <Legend />
      <p className="chart-keys">{rich('chart.keys', { key: (words) => <kbd>{words}</kbd> })}</p>
    </div>
  );
}
