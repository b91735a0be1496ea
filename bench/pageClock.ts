import type { Page } from 'playwright-core';

/** When the page had its chart in memory, and when it was painted, in milliseconds since navigation began. */
export interface Painted {
  readonly data: number;
  readonly painted: number;
}

/**
 * Runs in the page before anything of it, so that the product needs no hooks of its own. The chart is in memory when its answer has been parsed. It is painted when the
 * button over the current post, which is put in place after the picture was laid out and mounted, has its place, and the next frame, in which Cytoscape draws, is done.
 */
export const CLOCK = `
  window.clock = { data: null, painted: null, longest: 0 };
  const parse = Response.prototype.json;
  Response.prototype.json = async function () {
    const answer = await parse.call(this);
    if (answer?.data?.chart?.edges && clock.data === null) clock.data = performance.now();
    return answer;
  };
  window.afterPaint = (done) => requestAnimationFrame(() => setTimeout(done, 0));
  const look = () => {
    if (document.querySelector('.canvas-proxy')?.style.transform) afterPaint(() => (clock.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => {
    if (clock.from !== undefined && startTime >= clock.from) clock.longest = Math.max(clock.longest, duration);
  })).observe({ type: 'longtask', buffered: true });
`;

/** Waits until the chart is painted. */
export function painted(page: Page): Promise<Painted> {
  return page.evaluate<Painted>(
    `new Promise((done) => { const look = () => (clock.painted === null ? setTimeout(look, 5) : done({ data: clock.data, painted: clock.painted })); look(); })`,
  );
}

/** Milliseconds from an act within the page until the frame that shows it is done. */
export function untilPainted(page: Page, act: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const began = performance.now();
    ${act};
    afterPaint(() => done(performance.now() - began));
  })`);
}

/** Frames a second while the picture is dragged about for two seconds, or zoomed in and out, a little every frame. */
export function framesASecond(page: Page, how: 'drag' | 'zoom'): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const host = document.querySelector('.canvas-host');
    const { left, top, width, height } = host.getBoundingClientRect();
    const target = host.querySelector('canvas[data-id="layer0-selectbox"]') ?? host.querySelector('canvas') ?? host;
    let [x, y, frames] = [left + width / 2, top + height / 2, 0];
    const mouse = (type, buttons) => target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons, view: window }));
    const began = performance.now();
    if ('${how}' === 'drag') mouse('mousedown', 1);
    const frame = () => {
      frames++;
      const gone = performance.now() - began;
      if (gone > 2000) {
        if ('${how}' === 'drag') mouse('mouseup', 0);
        done((frames * 1000) / gone);
        return;
      }
      if ('${how}' === 'drag') {
        x += 5 * Math.cos(gone / 300);
        y += 5 * Math.sin(gone / 300);
        mouse('mousemove', 1);
      } else {
        const deltaY = Math.floor(gone / 500) % 2 === 0 ? -12 : 12;
        target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: x, clientY: y, deltaY, view: window }));
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`);
}

/** Megabytes of the page's own heap once its rubbish has been collected. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 2 ** 20;
}
