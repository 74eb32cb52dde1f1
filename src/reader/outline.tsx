import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWording } from '../wording-context';
import type { Section } from './prepare-body';
import { SectionList } from './way/section-list';
import { standsBeside } from './way/stands-beside';
import { useCurrentSection } from './way/use-current-section';

type Props = {
  sections: Section[];
  isOpen: boolean;
  view: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
};

/** Sections. Above the text, where more would fill the first screen, a longer outline is folded. */
const MOST_ABOVE = 12;

/** The article's section headings; each scrolls to its place and takes the focus there. The current one is marked. */
export function Outline({ sections, isOpen, view, body }: Props) {
  const { say } = useWording();
  const current = useCurrentSection(sections, view, body);
  const outline = useRef<HTMLElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);

  // Before painting. From then on it is as the reader has it.
  useLayoutEffect(() => {
    if (!outline.current || !fold.current) return;
    fold.current.open = isOpen && (sections.length <= MOST_ABOVE || standsBeside(outline.current));
  }, [isOpen, sections]);

  return (
    <nav class="outline" aria-label={say('outline')} ref={outline}>
      <details ref={fold}>
        <summary>
          {say('outline')} <span class="outline-count">{sections.length}</span>
        </summary>
        <SectionList sections={sections} current={current} />
      </details>
    </nav>
  );
}
