import { useEffect, useState } from 'preact/hooks';
import { imageAddress } from '../images/image-address';

/** Answers the bytes of the picture; undefined where they are not held. */
type Props = { load: () => Promise<{ type: string; base64: string } | undefined> };

/** The lead image, decoration beside its title. It is held for as long as it is drawn: a long list would take all memory. */
export function Thumbnail({ load }: Props) {
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    let address: string | undefined;
    let isDrawn = true;
    const come = async () => {
      // Without its picture an entry is as readable.
      const image = await load().catch(() => undefined);
      if (!image || !isDrawn) return;
      address = imageAddress(image);
      setShown(address);
    };
    come();
    return () => {
      isDrawn = false;
      if (address !== undefined) URL.revokeObjectURL(address);
      setShown(undefined);
    };
  }, [load]);
  return <div class="thumbnail">{shown && <img src={shown} alt="" decoding="async" />}</div>;
}
