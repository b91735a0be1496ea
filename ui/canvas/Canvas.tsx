import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import './canvas.css';
import type { CanvasHandle } from './CanvasHandle';
import { chainOf } from './extraEdges';
import { diffElements } from './diffElements';
import { dragPosts, type Drag } from './dragPosts';
import { FocusProxy, placeProxy } from './FocusProxy';
import { keptViewport } from './keptViewport';
import type { Point } from '../../picture/measures';
import { MiniMap, type MiniMapHandle } from './MiniMap';
import { BEYOND, mountedPosts } from './mountedPosts';
import type { Palette } from './palette';
import { stylesheet } from './stylesheet';
import { toElements, type Element, type Scene } from './toElements';
import { Backdrop, useBackdrop } from './Backdrop';
import { usePalette } from './usePalette';
import type { Rest } from './useRest';
import { aimed, around, centred, extent, fitted, onScreen, READABLE, ZOOM, type Size, type Viewport } from './viewport';

interface CanvasProps {
  ref: Ref<CanvasHandle>;
  scene: Scene;
  /** What the figure is called; it says where the same information can be read. */
  label: string;
  /** The post the keyboard is at, and everything the picture says about it as sentences. */
  current: string | null;
  sentence: string;
  onPick: (post: string) => void;
  onToggle: (post: string) => void;
  /** The pointer has come to rest on a post, or has left it (null). */
  rest: Rest;
  /** Somebody asks what can be done with a post, at this point of the figure. */
  onMenu: (post: string, at: Point) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  drag: Drag | null;
  /** What lies over the picture. */
  children?: ReactNode;
}

// Found by measuring: swap after the view settles, and now and then while it is dragged.
const SETTLED = 120;
const WHILE_MOVING = 400;

/** The picture: a bitmap of all posts from far, Cytoscape with the posts in view from near, and one real button over the current post. */
export function Canvas({ ref, scene, label, current, sentence, onPick, onToggle, rest, onMenu, onKeyDown, drag, children }: CanvasProps) {
  const frame = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const bitmaps = useRef<HTMLDivElement>(null);
  const proxy = useRef<HTMLButtonElement>(null);
  const map = useRef<MiniMapHandle>(null);
  // The post that was just opened or closed stays under the pointer.
  const touched = useRef<string | null>(null);
  const cy = useRef<Core | null>(null);
  const shown = useRef(new Map<string, Element>());
  const placed = useRef<Scene | null>(null);
  const mountedFor = useRef<readonly unknown[]>([]);
  const palette = usePalette(frame);
  const drawBackdrop = useBackdrop(bitmaps);
  const latest = useRef({ scene, palette, current, onPick, onToggle, rest, onMenu, drag });
  useLayoutEffect(() => {
    latest.current = { scene, palette, current, onPick, onToggle, rest, onMenu, drag };
  });

  const follow = useRef((settled: boolean): void => {
    const { scene: now, palette: colours, current: at } = latest.current;
    if (cy.current === null || colours === null) return;
    drawBackdrop(now, colours, viewportOf(cy.current), settled);
    map.current?.follow(now, colours, viewportOf(cy.current), sizeOf(cy.current));
    placeProxy(proxy.current, now.layout.at.get(at ?? ''), viewportOf(cy.current), sizeOf(cy.current));
  });
  const settle = useRef(0);
  const swappedAt = useRef(0);
  // What was not drawn before is mounted only where it is in sight when a frame waits for it; the rest beyond the edges follows once the view has settled.
  const mount = useRef((beyond = BEYOND): void => {
    const core = cy.current;
    if (core === null) return;
    const now = [latest.current.scene, core.zoom(), core.pan().x, core.pan().y, core.width(), core.height(), beyond];
    // A new scene moves the viewport, and that calls for the same posts again.
    if (now.every((part, i) => part === mountedFor.current[i])) return;
    mountedFor.current = now;
    const { model, lens, selected, visible, layout, window, trail } = latest.current.scene;
    const chains = [...chainOf(model, 'LINE', lens, selected), ...chainOf(model, 'PROFESSIONAL', lens, selected)];
    const kept = [...chains, ...(trail?.posts ?? [])];
    const within = (edge: number): Set<string> =>
      mountedPosts(window, visible, layout.at, extent(viewportOf(core), sizeOf(core)), kept, edge);
    const posts = core.zoom() < READABLE ? new Set<string>() : within(beyond);
    if (posts.size > 0 && beyond < BEYOND) for (const id of within(BEYOND)) if (shown.current.has(id)) posts.add(id);
    swap(core, shown.current, latest.current.scene, posts);
    follow.current(true);
  });
  const mountSoon = useRef((): void => {
    window.clearTimeout(settle.current);
    settle.current = window.setTimeout(() => {
      swappedAt.current = performance.now();
      mount.current();
    }, SETTLED);
  });

  useEffect(() => {
    if (host.current === null || palette === null) return;
    const core = start(host.current, palette);
    cy.current = core;
    shown.current = new Map();
    placed.current = null;
    mountedFor.current = [];
    const postAt = (point: Point): string | null => latest.current.scene.window.inside({ ...point, w: 1, h: 1 })[0] ?? null;
    core.on('tap', 'node.post', (event) => latest.current.onPick(String(event.target.id())));
    core.on('tap', 'node.badge', (event) => {
      touched.current = String(event.target.id()).replace(/#reports$/, '');
      latest.current.onToggle(touched.current);
    });
    core.on('tap', (event) => {
      const post = event.target === core && core.zoom() < READABLE ? postAt(event.position) : null;
      if (post !== null) latest.current.onPick(post);
    });
    dragPosts(core, postAt, () => latest.current.drag);
    core.on('cxttap', (event) => {
      const post = postAt(event.position);
      if (post !== null) latest.current.onMenu(post, event.renderedPosition);
    });
    core.on('mousemove', (event) => latest.current.rest.over(event.originalEvent.buttons === 0 ? postAt(event.position) : null));
    core.on('mouseover mouseout', 'node', (event) => core.container()?.classList.toggle('over-post', event.type === 'mouseover'));
    core.on('viewport', () => {
      latest.current.rest.end();
      follow.current(false);
      mountSoon.current();
      if (performance.now() - swappedAt.current <= WHILE_MOVING) return;
      swappedAt.current = performance.now();
      mount.current();
    });
    const resized = new ResizeObserver(() => {
      core.resize();
      mount.current();
    });
    resized.observe(host.current);
    // Cytoscape keeps pictures of words; those drawn before the typeface arrived are drawn again.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => cy.current === core && core.style(toStyle(palette)));
    return () => {
      window.clearTimeout(settle.current);
      resized.disconnect();
      cy.current = null;
      core.destroy();
    };
  }, [palette]);

  useEffect(() => {
    const core = cy.current;
    if (core === null) return;
    const before = placed.current;
    placed.current = scene;
    if (before?.layout === scene.layout) return mount.current();
    // Not twice: the viewport is about to move.
    swappedAt.current = performance.now();
    core.viewport(keptViewport(viewportOf(core), sizeOf(core), before, scene, touched.current ?? latest.current.current));
    touched.current = null;
    mount.current(0);
    mountSoon.current();
  }, [scene, palette]);
  useLayoutEffect(() => follow.current(false), [current]);

  useImperativeHandle(ref, () => ({
    zoomBy(factor) {
      const core = cy.current;
      if (core === null) return;
      const level = Math.min(ZOOM.most, Math.max(ZOOM.least, core.zoom() * factor));
      core.zoom({ level, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
    },
    fit() {
      if (cy.current !== null) move(cy.current, fitted(latest.current.scene.layout, sizeOf(cy.current)));
    },
    show(post) {
      const core = cy.current;
      const box = latest.current.scene.layout.at.get(post);
      if (core === null || box === undefined) return;
      const size = sizeOf(core);
      const at = onScreen(box, viewportOf(core));
      const inside = at.x >= 8 && at.y >= 8 && at.x + at.w <= size.w - 8 && at.y + at.h <= size.h - 8;
      if (!inside || core.zoom() < READABLE) move(core, centred(box, Math.max(core.zoom(), ZOOM.comfortable), size));
    },
    showAll(posts) {
      const boxes = posts.flatMap((post) => latest.current.scene.layout.at.get(post) ?? []);
      if (cy.current !== null && boxes.length > 0) move(cy.current, around(boxes, sizeOf(cy.current)));
    },
    rectOf(post) {
      const box = latest.current.scene.layout.at.get(post);
      return cy.current === null || box === undefined ? null : onScreen(box, viewportOf(cy.current));
    },
  }));

  return (
    <figure ref={frame} className="canvas" aria-label={label}>
      <div
        className="canvas-picture"
        aria-hidden="true"
        onContextMenu={(event) => event.preventDefault()}
        onPointerLeave={() => rest.over(null)}
      >
        <Backdrop ref={bitmaps} />
        <div ref={host} className="canvas-host" />
        <MiniMap ref={map} onGo={(middle) => cy.current?.viewport(aimed(middle, viewportOf(cy.current), sizeOf(cy.current)))} />
      </div>
      {current === null ? null : (
        <FocusProxy key={current} ref={proxy} sentence={sentence} onKeyDown={onKeyDown} onPick={() => onPick(current)} />
      )}
      {children}
    </figure>
  );
}

function start(container: HTMLElement, palette: Palette): Core {
  return cytoscape({
    container,
    style: toStyle(palette),
    layout: { name: 'null' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    motionBlur: false,
    textureOnViewport: false,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
  });
}

// Our rules are plain data; Cytoscape's types list each property by selector.
const toStyle = (palette: Palette): StylesheetJson => stylesheet(palette) as unknown as StylesheetJson;
const viewportOf = (core: Core): Viewport => ({ zoom: core.zoom(), pan: core.pan() });
const sizeOf = (core: Core): Size => ({ w: core.width(), h: core.height() });

function swap(core: Core, shown: Map<string, Element>, scene: Scene, posts: ReadonlySet<string>): void {
  const { remove, add, update } = diffElements(shown, toElements(scene, posts));
  core.batch(() => {
    for (const id of remove) core.getElementById(id).remove();
    for (const { id, data, position, classes } of update) {
      const element = core.getElementById(id);
      if (data !== undefined) element.data(data);
      if (classes !== undefined) element.classes(classes);
      if (position !== undefined) element.position(position);
    }
    core.add(add as ElementDefinition[]);
  });
}

function move(core: Core, { zoom, pan }: Viewport): void {
  core.stop();
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) core.viewport({ zoom, pan });
  else core.animate({ zoom, pan }, { duration: 220, easing: 'ease-out' });
}
