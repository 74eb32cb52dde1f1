import type { RefObject } from 'preact';
import { CommandButton } from '../controls/command-button';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';
import { type Order, SORT_NAMES } from './looking';

type Props = {
  /** Absent where what is shown has an order of its own. */
  order: Order | undefined;
  changeOrder: (order: Order) => void;
  isCards: boolean;
  changeCards: (isCards: boolean) => void;
  field: RefObject<HTMLSelectElement | null>;
};

/** How the entries are listed. */
export function ArrangeBar({ order, changeOrder, isCards, changeCards, field }: Props) {
  const { say } = useWording();
  const choices = SORT_NAMES.flatMap((sort) => [false, true].map((isReversed): Order => ({ sort, isReversed })));
  const nameOf = ({ sort, isReversed }: Order) => `order_${sort}${isReversed ? '_reversed' : ''}` as MessageKey;
  const choose = (name: string) => {
    const chosen = choices.find((choice) => nameOf(choice) === name);
    if (chosen) changeOrder(chosen);
  };
  return (
    <div class="arrange">
      {order && (
        <label>
          <span class="arrange-label">{say('orderBy')}</span>
          <select
            ref={field}
            class="button"
            value={nameOf(order)}
            aria-keyshortcuts="O"
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={nameOf(choice)} value={nameOf(choice)}>
                {say(nameOf(choice))}
              </option>
            ))}
          </select>
        </label>
      )}
      <CommandButton run={() => changeCards(!isCards)} pressed={isCards} shortcut="L">
        {say('asCards')}
      </CommandButton>
    </div>
  );
}
