import { useState } from 'preact/hooks';
import type { Article } from '../article/article';
import type { ImageSource } from '../reader/prepare-body';
import { useWording } from '../wording-context';
import { BlockView } from './block-view';
import type { Group } from './group-changes';

type Props = { article: Article; groups: Group[]; isAllShown: boolean; imageSource: ImageSource };

/** The text with what changed in it; what did not is folded away. */
export function ChangeList({ article, groups, isAllShown, imageSource }: Props) {
  const { say } = useWording();
  const total = groups.filter(({ isSame }) => !isSame).length;
  let number = 0;
  return (
    <article class="article changes" lang={article.language} dir={article.direction} aria-label={say('changesTitle')}>
      {groups.map((group, index) => {
        if (group.isSame) {
          return <Unchanged key={index} group={group} isAllShown={isAllShown} imageSource={imageSource} />;
        }
        number += 1;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
          <div key={index} class="change" role="group" tabIndex={-1} aria-label={say('changesNumber', number, total)}>
            <Blocks group={group} imageSource={imageSource} />
          </div>
        );
      })}
    </article>
  );
}

function Blocks({ group, imageSource }: { group: Group; imageSource: ImageSource }) {
  return (
    <>
      {group.changes.map((change, index) => (
        <BlockView key={index} change={change} imageSource={imageSource} />
      ))}
    </>
  );
}

type UnchangedProps = { group: Group; isAllShown: boolean; imageSource: ImageSource };

function Unchanged({ group, isAllShown, imageSource }: UnchangedProps) {
  const { count } = useWording();
  const [isOpen, setIsOpen] = useState(false);
  if (isAllShown) return <Blocks group={group} imageSource={imageSource} />;
  return (
    <>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {count('changesUnchanged', group.changes.length)}
      </button>
      {isOpen && <Blocks group={group} imageSource={imageSource} />}
    </>
  );
}
