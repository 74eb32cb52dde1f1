import type { Section } from '../prepare-body';

type Props = {
  sections: Section[];
  /** The id of the section in which the reader is. */
  current: string | undefined;
  /** Called when one is chosen, besides going there. */
  choose?: () => void;
};

/** The sections of an article as links, with the one in which the reader is marked. */
export function SectionList({ sections, current, choose }: Props) {
  return (
    <ol>
      {sections.map(({ id, level, text }) => (
        <li key={id} class={`level-${level}`}>
          <a href={`#${id}`} onClick={choose} aria-current={id === current ? 'location' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
