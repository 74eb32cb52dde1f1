import { CommandButton } from '../../controls/command-button';
import type { Summary } from '../../library/library-types';
import { useWording } from '../../wording-context';

type Props = { copy: Summary; archive: () => void; star: () => void; look?: 'quiet' };

/** Puts the kept copy into the archive and among the starred ones, and takes it out again. */
export function StandingButtons({ copy, archive, star, look }: Props) {
  const { say } = useWording();
  return (
    <>
      <CommandButton run={archive} shortcut="E" pressed={copy.state === 'archived'} {...(look && { look })}>
        {say('standingArchive')}
      </CommandButton>
      <CommandButton run={star} shortcut="S" pressed={copy.isFavourite} {...(look && { look })}>
        {say('standingStar')}
      </CommandButton>
    </>
  );
}
