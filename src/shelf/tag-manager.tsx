import { CommandButton } from '../controls/command-button';
import { keepKeys } from '../controls/keep-keys';
import type { CountedTag } from '../library/organise-types';
import { useWording } from '../wording-context';
import { DeedTold } from './deed-toast';
import { changingTag, mergingTags, removingTag, TAG_COLOURS, type TagEffects } from './tag-deeds';
import type { Deeds } from './use-deeds';
import { useModal } from './use-modal';

type Props = { tags: readonly CountedTag[]; effects: TagEffects; deeds: Deeds; close: () => void };

/** All tags, to rename, colour, merge and remove. */
export function TagManager({ tags, effects, deeds, close }: Props) {
  const { say } = useWording();
  const dialog = useModal();
  const press = (event: KeyboardEvent) => {
    keepKeys(event);
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (event.shiftKey) deeds.redo();
    else deeds.undo();
  };
  return (
    <dialog
      class="tag-manager"
      aria-labelledby="tag-manager-title"
      ref={dialog}
      closedby="any"
      onClose={close}
      onKeyDown={press}
    >
      <h2 id="tag-manager-title">{say('editTags')}</h2>
      <ul>
        {tags.map((tag) => (
          <TagEditor key={tag.id} tag={tag} others={tags.filter(({ id }) => id !== tag.id)} {...{ effects, deeds }} />
        ))}
      </ul>
      {tags.length === 0 && <p class="hint">{say('tagsGone')}</p>}
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

type EditorProps = { tag: CountedTag; others: CountedTag[]; effects: TagEffects; deeds: Deeds };

function TagEditor({ tag, others, effects, deeds }: EditorProps) {
  const words = useWording();
  const { say, count } = words;
  const { name, colour } = tag;
  const rename = async (field: HTMLInputElement) => {
    const typed = field.value.trim();
    if (typed !== '' && typed !== name) {
      await deeds.perform(changingTag(tag, { ...tag, name: typed }, effects, words));
    }
    // Where there is such a tag already, and that is said, this one is called as before.
    field.value = name;
  };
  const recolour = (next: string) => deeds.perform(changingTag(tag, { ...tag, colour: next }, effects, words));
  const merge = (id: string) => {
    const into = others.find((other) => other.id === id);
    if (into) deeds.perform(mergingTags(tag, into, effects, words));
  };
  return (
    <li>
      <span class="tag-dot" data-colour={colour} />
      <input
        type="text"
        class="tag-name"
        maxLength={60}
        dir="auto"
        aria-label={say('tagName', name)}
        value={name}
        onChange={(event) => rename(event.currentTarget)}
      />
      <span class="view-count">{count('count', tag.articles)}</span>
      <select
        class="button"
        aria-label={say('tagColour', name)}
        value={colour}
        onChange={(event) => recolour(event.currentTarget.value)}
      >
        {TAG_COLOURS.map((choice) => (
          <option key={choice} value={choice}>
            {say(`colour_${choice}`)}
          </option>
        ))}
      </select>
      <select
        class="button"
        aria-label={say('tagMerge', name)}
        value=""
        disabled={others.length === 0}
        onChange={(event) => merge(event.currentTarget.value)}
      >
        <option value="">{say('tagMergeInto')}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
      <CommandButton
        run={() => deeds.perform(removingTag(tag, effects, words))}
        label={say('removeNamed', name)}
        look="quiet"
      >
        {say('remove')}
      </CommandButton>
    </li>
  );
}
