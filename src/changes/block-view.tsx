import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ImageSource, letWideThingsScroll, sourceImages, tameLinks } from '../reader/prepare-body';
import { useWording } from '../wording-context';
import { copyOf } from './blocks-of';
import type { Change } from './compare-blocks';
import { markChanges } from './mark-changes';

const LABELS = { added: 'changesAdded', removed: 'changesRemoved', changed: 'changesRewritten' } as const;

/** One block of a comparison, with what became of it said beside it. */
export function BlockView({ change, imageSource }: { change: Change; imageSource: ImageSource }) {
  const { say } = useWording();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { whole, text } = copyOf(change.block);
    const words = { added: say('changesMarkAdded'), removed: say('changesMarkRemoved'), end: say('changesMarkEnd') };
    if (change.kind === 'changed') markChanges(text, change.pieces, words);
    const holder = document.createElement('div');
    holder.append(whole);
    tameLinks(holder);
    letWideThingsScroll(holder);
    sourceImages(holder, imageSource, say('pictureMissing'));
    body.current?.replaceChildren(...holder.childNodes);
  }, [change, imageSource, say]);
  const text = <div class="article-body" ref={body} />;
  if (change.kind === 'same') return <div class="block">{text}</div>;
  return (
    <div class={`block ${change.kind}`}>
      <p class="block-kind">{say(LABELS[change.kind])}</p>
      {change.kind === 'added' && <ins>{text}</ins>}
      {change.kind === 'removed' && <del>{text}</del>}
      {change.kind === 'changed' && text}
    </div>
  );
}
