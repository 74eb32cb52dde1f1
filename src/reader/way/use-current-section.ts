import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../prepare-body';
import { elementById } from '../text/element-by-id';
import { currentSection } from './current-section';
import { followReading } from './follow';
import { frameOf } from './frame';

type Element = RefObject<HTMLElement | null>;

/** The id of the section in which the reader is; undefined before the first. */
export function useCurrentSection(sections: Section[], view: Element, body: Element): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const look = () => {
      if (view.current && body.current) setCurrent(sectionInView(sections, view.current, body.current));
    };
    look();
    return followReading(look);
  }, [sections, view, body]);
  return current;
}

/** The id of the section in which the reader is now. */
export function sectionInView(sections: Section[], view: HTMLElement, body: HTMLElement): string | undefined {
  const frame = frameOf(view);
  const isReached = (index: number) => {
    const heading = elementById(body, sections[index]?.id ?? '');
    return heading !== null && frame.isReached(heading.getBoundingClientRect());
  };
  return sections[currentSection(sections.length, isReached)]?.id;
}
