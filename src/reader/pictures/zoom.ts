/** How a picture is seen: so many times as large as it fits, its middle so many CSS pixels from the middle of its stage. */
export type Zoom = { scale: number; x: number; y: number };

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

const MOST = 8;

/** Larger or smaller by a factor, while what is at `point` (from the middle of the stage) stays there. */
export function zoomedAt({ scale, x, y }: Zoom, factor: number, point: Point): Zoom {
  const next = Math.min(MOST, Math.max(1, scale * factor));
  const grown = next / scale;
  if (next === 1) return WHOLE;
  return { scale: next, x: point.x - (point.x - x) * grown, y: point.y - (point.y - y) * grown };
}

/** Moved, but never so far that the stage shows more than the picture's edge. `picture` is its size as it fits. */
export function panned({ scale, x, y }: Zoom, by: Point, picture: Size, stage: Size): Zoom {
  return {
    scale,
    x: within(Math.max(0, (picture.width * scale - stage.width) / 2), x + by.x),
    y: within(Math.max(0, (picture.height * scale - stage.height) / 2), y + by.y),
  };
}

function within(most: number, value: number): number {
  return Math.min(most, Math.max(-most, value));
}
