import { useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Repaired } from '../library/repair-library';
import { type Failure, failureOf } from '../outcome';
import { useWording } from '../wording-context';

export type RepairEffects = {
  /** Keeps the damaged library aside and puts what can be read of it in its place. */
  repair(): Promise<Repaired>;
  /** Hands the damaged library, kept aside under this name, to the reader. */
  handOver(aside: string): Promise<void>;
};

type Repairing =
  | { name: 'offered' }
  | { name: 'repairing' }
  | { name: 'repaired'; repaired: Repaired }
  | { name: 'failed'; failure: Failure };

/** What can be done about a damaged library, and what came of it. `repaired` is told when the library is another. */
export function Repair({ effects, repaired }: { effects: RepairEffects; repaired: () => void }) {
  const { say } = useWording();
  const [repairing, setRepairing] = useState<Repairing>({ name: 'offered' });
  const repair = async () => {
    setRepairing({ name: 'repairing' });
    try {
      setRepairing({ name: 'repaired', repaired: await effects.repair() });
      repaired();
    } catch (thrown) {
      setRepairing({ name: 'failed', failure: failureOf(thrown) });
    }
  };
  const aside = repairing.name === 'repaired' ? repairing.repaired.aside : undefined;
  return (
    <section class="restore repair" aria-labelledby="repair-title">
      <h3 id="repair-title">{say('repairTitle')}</h3>
      <p class="options-hint">{say('repairHint')}</p>
      <p class="care-commands">
        {aside === undefined ? (
          <CommandButton run={repair} look="main" disabled={repairing.name === 'repairing'}>
            {say('repair')}
          </CommandButton>
        ) : (
          <CommandButton run={() => effects.handOver(aside)}>{say('repairAside')}</CommandButton>
        )}
      </p>
      <RepairStatus repairing={repairing} />
    </section>
  );
}

function RepairStatus({ repairing }: { repairing: Repairing }) {
  const { say, count, failure } = useWording();
  const text = () => {
    if (repairing.name === 'repairing') return say('repairing');
    if (repairing.name === 'failed') return failure(repairing.failure);
    if (repairing.name !== 'repaired') return '';
    const { articles, images, lost } = repairing.repaired;
    if (articles === 0 && lost > 0) return say('repairedNothing');
    const saved = say('repaired', count('count', articles), count('pictures', images));
    return lost === 0 ? saved : `${saved} ${count('repairLost', lost)}`;
  };
  return (
    <p role="status" class={repairing.name === 'failed' ? 'care-told alarm' : 'care-told'}>
      {text()}
    </p>
  );
}
