import { useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { keepKeys } from '../controls/keep-keys';
import type { Summary, Tag } from '../library/library-types';
import type { CountedTag } from '../library/organise-types';
import { useWording } from '../wording-context';
import { DeedTold } from './deed-toast';
import { foldedName } from './folded-name';
import type { OrganiseEffects } from './shelf-deeds';
import type { TagEffects } from './tag-deeds';
import type { Deeds } from './use-deeds';
import { useModal } from './use-modal';
import { useTagging } from './use-tagging';

type Props = {
  articles: readonly Summary[];
  tags: readonly CountedTag[];
  effects: OrganiseEffects & TagEffects;
  deeds: Deeds;
  close: () => void;
};

/** Gives articles tags and takes them away. What is typed finds a tag or makes a new one; the arrows go through the list. */
export function TagPicker({ articles, tags, effects, deeds, close }: Props) {
  const { say, count } = useWording();
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { having, toggle, create } = useTagging(articles, effects, deeds);
  const wanted = foldedName(typed);
  const found = tags.filter(({ name }) => foldedName(name).includes(wanted));
  const isNew = wanted !== '' && tags.every(({ name }) => foldedName(name) !== wanted);
  const make = () => {
    create(typed, tags);
    setTyped('');
    field.current?.focus();
  };
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    const [first] = [...found].sort((one) => (foldedName(one.name) === wanted ? -1 : 0));
    if (wanted === '') return close();
    if (first) toggle(first);
    else make();
    setTyped('');
    return undefined;
  };
  const [only, ...more] = articles;
  return (
    <dialog
      class="tag-picker"
      aria-labelledby="tag-picker-title"
      ref={dialog}
      closedby="any"
      onClose={close}
      onKeyDown={stepThrough}
    >
      <h2 id="tag-picker-title">
        {only && more.length === 0 ? say('tagNamed', only.title) : count('tagMany', articles.length)}
      </h2>
      <form onSubmit={enter}>
        <input
          ref={field}
          data-step
          type="text"
          maxLength={60}
          aria-label={say('tagFind')}
          placeholder={say('tagFind')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <ul>
        {found.map((tag) => (
          <TagRow key={tag.id} tag={tag} having={having(tag.id)} toggle={() => toggle(tag)} />
        ))}
      </ul>
      {isNew && (
        <button type="button" class="button" data-step onClick={make}>
          {say('tagMake', typed.trim())}
        </button>
      )}
      {tags.length === 0 && !isNew && <p class="hint">{say('tagFirst')}</p>}
      <div class="dialog-end">
        <div class="dialog-told">
          <DeedTold deeds={deeds} />
        </div>
        <CommandButton run={close} shortcut="Esc">
          {say('done')}
        </CommandButton>
      </div>
    </dialog>
  );
}

function TagRow({ tag, having, toggle }: { tag: Tag; having: 'all' | 'some' | 'none'; toggle: () => void }) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          data-step
          checked={having === 'all'}
          indeterminate={having === 'some'}
          onClick={toggle}
        />
        <span class="tag-dot" data-colour={tag.colour} />
        <span dir="auto">{tag.name}</span>
      </label>
    </li>
  );
}

/** The arrows go from the field through the rows; no key means anything to the page behind. */
function stepThrough(event: KeyboardEvent): void {
  keepKeys(event);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-step]')];
  const at = places.indexOf(document.activeElement as HTMLElement);
  places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
}
