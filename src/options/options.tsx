import type { SiteChoice } from '../automatic/create-site-choice';
import { useWording } from '../wording-context';
import { Automatic } from './automatic';
import { type CareEffects, LibraryCare } from './library-care';
import { ReadingTime, type ReadingTimeEffects } from './reading-time';
import { Rules, type RulesEffects } from './rules';

export type OptionsEffects = RulesEffects & { automatic: SiteChoice; time: ReadingTimeEffects; care: CareEffects };

/** The page of settings that belong to sites and to the library. */
export function Options({ effects }: { effects: OptionsEffects }) {
  const { say } = useWording();
  return (
    <main class="options">
      <h1>{say('optionsTitle')}</h1>
      <Rules effects={effects} />
      <Automatic choice={effects.automatic} />
      <ReadingTime effects={effects.time} />
      <LibraryCare effects={effects.care} />
    </main>
  );
}
