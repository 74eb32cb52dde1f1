import { useEffect, useRef, useState } from 'preact/hooks';
import { imageAddress } from '../images/image-address';

/** Answers the bytes of the picture; undefined where they are not held. */
type Props = { load: () => Promise<{ type: string; base64: string } | undefined> };

/** So near to what is seen that it will soon be. */
const NEAR = '600px';

/**
 * The lead image, decoration beside its title. It is held only while it is near to what is seen: a long list would take
 * all memory.
 */
export function Thumbnail({ load }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    let address: string | undefined;
    let isNear = false;
    const drop = () => {
      if (address !== undefined) URL.revokeObjectURL(address);
      address = undefined;
      setShown(undefined);
    };
    const come = async () => {
      // Without its picture an entry is as readable.
      const image = await load().catch(() => undefined);
      if (!image || !isNear || address !== undefined) return;
      address = imageAddress(image);
      setShown(address);
    };
    const stop = watchNearness(place.current, (next) => {
      isNear = next;
      if (isNear) come();
      else drop();
    });
    return () => {
      isNear = false;
      stop();
      drop();
    };
  }, [load]);
  return (
    <div class="thumbnail" ref={place}>
      {shown && <img src={shown} alt="" decoding="async" />}
    </div>
  );
}

/** Tells when an element comes near and when it goes. Where nobody can tell (in a test), it is near. */
function watchNearness(element: Element | null, tell: (isNear: boolean) => void): () => void {
  if (!element) return () => {};
  if (!('IntersectionObserver' in globalThis)) {
    tell(true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last) tell(last.isIntersecting);
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
