import type { RefObject } from 'preact';
import { useWording } from '../wording-context';
import type { Section } from './prepare-body';
import { SectionList } from './way/section-list';
import { useCurrentSection } from './way/use-current-section';

type Props = {
  sections: Section[];
  isOpen: boolean;
  view: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
};

/** The article's section headings; each scrolls to its place and takes the focus there. The current one is marked. */
export function Outline({ sections, isOpen, view, body }: Props) {
  const { say } = useWording();
  const current = useCurrentSection(sections, view, body);
  return (
    <nav class="outline" aria-label={say('outline')}>
      <details open={isOpen}>
        <summary>
          {say('outline')} <span class="outline-count">{sections.length}</span>
        </summary>
        <SectionList sections={sections} current={current} />
      </details>
    </nav>
  );
}
