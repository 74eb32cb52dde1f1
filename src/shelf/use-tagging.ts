import { useState } from 'preact/hooks';
import type { Summary, Tag } from '../library/library-types';
import { useWording } from '../wording-context';
import { type OrganiseEffects, tagging } from './shelf-deeds';
import { creatingTag, newTag, type TagEffects } from './tag-deeds';
import type { Deeds } from './use-deeds';

type Having = 'all' | 'some' | 'none';

/** Which of the articles have which tag, as the reader changes it: the articles may leave the list meanwhile. */
export function useTagging(articles: readonly Summary[], effects: OrganiseEffects & TagEffects, deeds: Deeds) {
  const words = useWording();
  const [having, setHaving] = useState(() => havingOf(articles));
  const note = (tag: string, isGiven: boolean) =>
    setHaving((before) => new Map(before).set(tag, isGiven ? articles.length : 0));
  return {
    having(tag: string): Having {
      const number = having.get(tag) ?? 0;
      if (number === 0) return 'none';
      return number === articles.length ? 'all' : 'some';
    },
    /** Gives all of them the tag, or takes it from them where all have it. */
    toggle(tag: Tag) {
      const isGiven = having.get(tag.id) !== articles.length;
      note(tag.id, isGiven);
      deeds.perform(tagging(articles, { tag, isGiven }, effects, words));
    },
    /** Makes a tag and gives it to all of them. */
    create(name: string, tags: readonly Tag[]) {
      const tag = newTag(name, tags, effects.newId);
      note(tag.id, true);
      const ids = articles.map(({ id }) => id);
      deeds.perform(creatingTag(tag, ids, effects, words));
    },
  };
}

function havingOf(articles: readonly Summary[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { tags = [] } of articles) {
    for (const { id } of tags) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  }
  return numbers;
}
