import { useMemo, useRef, useState } from 'preact/hooks';
import { type Point, panned, type Size, WHOLE, type Zoom, zoomedAt } from './zoom';

/** How much a wheel or a pinch on a touchpad zooms: by this factor for so many of its units. */
const WHEEL_UNITS_PER_DOUBLING = 300;
const DOUBLE_CLICK_SCALE = 2.5;
const CENTRE: Point = { x: 0, y: 0 };

/** Zoom and place of a picture on its stage, by keys, wheel, pinch and drag. */
export function useZoom() {
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [zoomed, setZoomed] = useState<Zoom>(WHOLE);

  const actions = useMemo(() => {
    const pointers = new Map<number, Point>();
    const sizes = (): [Size, Size] => [sizeOf(image.current), sizeOf(stage.current)];
    const zoom = (factor: number, at = CENTRE) =>
      setZoomed((before) => panned(zoomedAt(before, factor, at), CENTRE, ...sizes()));
    const pan = (by: Point) => setZoomed((before) => panned(before, by, ...sizes()));
    const move = (event: PointerEvent) => {
      const from = pointers.get(event.pointerId);
      if (!from) return;
      const to = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, to);
      if (!other) pan({ x: to.x - from.x, y: to.y - from.y });
      else
        zoom(distance(to, other) / Math.max(1, distance(from, other)), fromMiddle(stage.current, between(to, other)));
    };
    const lift = (event: PointerEvent) => pointers.delete(event.pointerId);
    return {
      zoom,
      pan,
      reset: () => setZoomed(WHOLE),
      gestures: {
        onWheel(event: WheelEvent) {
          event.preventDefault();
          zoom(2 ** (-event.deltaY / WHEEL_UNITS_PER_DOUBLING), fromMiddle(stage.current, at(event)));
        },
        onDblClick: (event: MouseEvent) =>
          setZoomed((before) =>
            before.scale > 1 ? WHOLE : zoomedAt(before, DOUBLE_CLICK_SCALE, fromMiddle(stage.current, at(event))),
          ),
        onPointerDown(event: PointerEvent) {
          pointers.set(event.pointerId, at(event));
          stage.current?.setPointerCapture(event.pointerId);
        },
        onPointerMove: move,
        onPointerUp: lift,
        onPointerCancel: lift,
      },
    };
  }, []);

  const { scale, x, y } = zoomed;
  const style = { transform: `translate(${x}px, ${y}px) scale(${scale})` };
  return { stage, image, style, isWhole: scale === 1, ...actions };
}

const at = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** The size without the zoom. */
function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
}

function fromMiddle(stage: HTMLElement | null, { x, y }: Point): Point {
  const box = stage?.getBoundingClientRect();
  return box ? { x: x - (box.left + box.right) / 2, y: y - (box.top + box.bottom) / 2 } : CENTRE;
}
