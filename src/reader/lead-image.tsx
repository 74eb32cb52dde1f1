import { useEffect, useState } from 'preact/hooks';
import type { Image } from '../article/article';
import type { ImageSource } from './prepare-body';

/** The picture above the text. Nothing stands there while it is looked for, or where it is not to be had. */
export function LeadImage({ image, source }: { image: Image; source: ImageSource }) {
  const [found, setFound] = useState<string>();
  useEffect(() => {
    setFound(undefined);
    source(image.url).then(setFound);
  }, [image.url, source]);
  if (!found) return null;
  return (
    <figure class="lead-image">
      <img
        loading="lazy"
        src={found}
        alt={image.alt ?? ''}
        referrerpolicy="no-referrer"
        onError={() => setFound(undefined)}
      />
    </figure>
  );
}
