import type { Rect } from '../../picture/measures';

/** What whoever shows a picture can ask of it. */
export interface CanvasHandle {
  /** Enlarges (above 1) or reduces (below 1) about the middle of the picture. */
  zoomBy(factor: number): void;
  fit(): void;
  /** Moves only as far as needed for a post to be seen. */
  show(post: string): void;
  /** Moves and zooms so that all these posts are seen, as far as they can be read. */
  showAll(posts: readonly string[]): void;
  /** Where a post is now, in pixels from the corner of the figure; null when it is not drawn. */
  rectOf(post: string): Rect | null;
}
