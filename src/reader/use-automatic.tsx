import { useMemo, useState } from 'preact/hooks';
import type { SiteChoice } from '../automatic/create-site-choice';
import { CommandButton } from '../controls/command-button';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';
import type { Reading, Tool } from './reading';

/** Automatic reading, where the article is a page's. */
export type AutomaticEffects = Pick<SiteChoice, 'sites' | 'choose' | 'drop'> & {
  /** Whether this article was shown by itself. */
  isAutomatic: boolean;
};

/** The way out of automatic reading, on what it has shown. */
export function useAutomatic({ article, effects: { automatic } }: Reading): Tool {
  const { say } = useWording();
  const [isDropped, setDropped] = useState(false);
  const host = URL.parse(article.url)?.host ?? '';
  const panel = useMemo(() => {
    if (!automatic?.isAutomatic) return undefined;
    const drop = () => automatic.drop(host).then(() => setDropped(true));
    return (
      <div class="cut-status">
        <p role="status">{say(isDropped ? 'automaticDropped' : 'automaticShown', host)}</p>
        {!isDropped && (
          <CommandButton run={drop} look="quiet">
            {say('automaticDrop')}
          </CommandButton>
        )}
      </div>
    );
  }, [automatic, host, isDropped, say]);
  return { name: 'automatic', panel };
}

/** Chooses the article's site for automatic reading, or takes it back. */
export function AutomaticSwitch({ automatic, host }: { automatic: AutomaticEffects; host: string }) {
  const { say } = useWording();
  const [sites] = useStored(automatic.sites);
  const isOn = sites?.includes(host) ?? false;
  return (
    <CommandButton run={() => (isOn ? automatic.drop(host) : automatic.choose(host))} pressed={isOn}>
      {say('automaticSwitch', host)}
    </CommandButton>
  );
}
