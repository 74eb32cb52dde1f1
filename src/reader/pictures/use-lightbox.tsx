import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { Lightbox } from './lightbox';
import { isEnlargeable, makeButton, type Picture, pictureOf, picturesIn } from './pictures-in';

type Opened = { pictures: Picture[]; index: number };

/** Shows the article's pictures as large as the window. */
export function useLightbox({ article, view }: Reading): Tool {
  const { say } = useWording();
  const [opened, setOpened] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);

  useEffect(() => {
    const shown = view.current;
    if (!shown) return;
    const label = ({ alt }: HTMLImageElement) => (alt ? say('pictureEnlargeNamed', alt) : say('pictureEnlarge'));
    const offer = (image: EventTarget | null) => {
      if (image instanceof HTMLImageElement && isEnlargeable(image)) makeButton(image, label(image));
    };
    const loaded = ({ target }: Event) => offer(target);
    const open = (event: Event) => {
      const image = event.target instanceof Element ? imageAt(event.target) : undefined;
      const isPressed = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      const images = picturesIn(shown);
      if (!image || !isPressed || !images.includes(image)) return;
      event.preventDefault();
      image.focus({ preventScroll: true });
      setOpened({ pictures: images.map(pictureOf), index: images.indexOf(image) });
    };
    for (const image of shown.querySelectorAll('img')) offer(image);
    shown.addEventListener('load', loaded, true);
    shown.addEventListener('click', open);
    shown.addEventListener('keydown', open);
    return () => {
      shown.removeEventListener('load', loaded, true);
      shown.removeEventListener('click', open);
      shown.removeEventListener('keydown', open);
    };
  }, [view, say]);

  return {
    name: 'lightbox',
    panel: opened && <Lightbox {...opened} close={close} direction={article.direction} />,
  };
}

/** The picture that was clicked, or the one in the link that has the focus. */
function imageAt(target: Element): HTMLImageElement | undefined {
  if (target instanceof HTMLImageElement) return target;
  return target.localName === 'a' ? (target.querySelector('img') ?? undefined) : undefined;
}
