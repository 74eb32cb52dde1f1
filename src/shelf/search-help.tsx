import { useRef } from 'preact/hooks';
import { useWording } from '../wording-context';

const EXAMPLES = [
  'words',
  'phrase',
  'beginning',
  'without',
  'title',
  'author',
  'site',
  'tag',
  'after',
  'before',
  'is',
  'has',
] as const;

/** A button that tells how to search, by examples that can be pressed. */
export function SearchHelp({ add }: { add: (example: string) => void }) {
  const { say } = useWording();
  const help = useRef<HTMLDivElement>(null);
  const choose = (example: string) => {
    help.current?.hidePopover();
    add(example);
  };
  return (
    <>
      <button type="button" class="button search-help-button" popovertarget="search-help">
        {say('searchHelp')}
      </button>
      <div popover="auto" id="search-help" class="search-help" role="dialog" aria-label={say('searchHelp')} ref={help}>
        <p>{say('searchHelpHint')}</p>
        <ul>
          {EXAMPLES.map((name) => (
            <li key={name}>
              <button type="button" class="button" onClick={() => choose(say(`searchExample_${name}`))}>
                {say(`searchExample_${name}`)}
              </button>
              <span>{say(`searchTells_${name}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
