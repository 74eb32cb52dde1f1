import { useWording } from '../wording-context';
import type { Section } from './prepare-body';

/** The article's section headings; each scrolls to its place and takes the focus there. */
export function Outline({ sections, isOpen }: { sections: Section[]; isOpen: boolean }) {
  const { say } = useWording();
  return (
    <nav class="outline" aria-label={say('outline')}>
      <details open={isOpen}>
        <summary>
          {say('outline')} <span class="outline-count">{sections.length}</span>
        </summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id} class={`level-${section.level}`}>
              <a href={`#${section.id}`}>{section.text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
