import { useEffect, useState } from 'preact/hooks';
import type { SiteChoice } from '../automatic/create-site-choice';
import { CommandButton } from '../controls/command-button';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';

/** The sites whose articles show by themselves: seen, added, taken back. */
export function Automatic({ choice }: { choice: SiteChoice }) {
  const { say } = useWording();
  const [sites] = useStored(choice.sites);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const host = hostOf(typed);
  const choose = async (site: string) => {
    const isAllowed = await choice.choose(site);
    setSaid(isAllowed ? '' : say('automaticRefused', site));
    if (isAllowed) setTyped('');
  };
  const drop = async (site: string) => {
    await choice.drop(site);
    setSaid(say('automaticDropped', site));
  };
  return (
    <section aria-labelledby="automatic-title">
      <h2 id="automatic-title">{say('automaticTitle')}</h2>
      <p class="options-hint">{say('automaticHint')}</p>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          if (host) choose(host);
        }}
      >
        <input
          type="text"
          inputMode="url"
          aria-label={say('automaticSite')}
          placeholder={say('automaticSite')}
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <CommandButton run={() => host && choose(host)} disabled={!host}>
          {say('automaticAdd')}
        </CommandButton>
      </form>
      <div class="deed">
        <p role="status">{said}</p>
      </div>
      <ul class="rules">
        {sites?.map((site) => (
          <Site key={site} host={site} choice={choice} allow={() => choose(site)} drop={() => drop(site)} />
        ))}
      </ul>
    </section>
  );
}

type SiteProps = { host: string; choice: SiteChoice; allow: () => void; drop: () => void };

function Site({ host, choice, allow, drop }: SiteProps) {
  const { say } = useWording();
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void choice.isAllowed(host).then(setAllowed), [choice, host]);
  return (
    <li class="rule rule-line">
      <div class="rule-site">
        <strong>{host}</strong>
        {!isAllowed && <p>{say('automaticNotAllowed')}</p>}
      </div>
      {!isAllowed && <CommandButton run={allow}>{say('automaticAllow')}</CommandButton>}
      <CommandButton run={drop} label={say('automaticRemoveFor', host)}>
        {say('remove')}
      </CommandButton>
    </li>
  );
}

/** The host of what was typed, with or without a scheme and a path. Undefined where there is none. */
function hostOf(text: string): string | undefined {
  const address = text.trim();
  const url = URL.parse(/^https?:\/\//.test(address) ? address : `https://${address}`);
  return url && /\.|^localhost/.test(url.hostname) ? url.host : undefined;
}
