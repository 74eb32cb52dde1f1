import type { Tag } from '../library/library-types';
import type { CountedTag, Tagging } from '../library/organise-types';
import type { Wording } from '../wording';
import type { Deed } from './use-deeds';

/** What the shelf asks of the library to change tags. */
export type TagEffects = {
  tags(): Promise<CountedTag[]>;
  putTag(tag: Tag): Promise<unknown>;
  /** Answers the ids of the articles that had it. */
  removeTag(id: string): Promise<string[]>;
  /** Answers the ids of the articles that had the one, and of those that did not have the other. */
  mergeTags(tags: { from: string; into: string }): Promise<{ articles: string[]; gained: string[] }>;
  tagArticles(tagging: Tagging): Promise<Tagging[]>;
  newId(): string;
};

/** Tags have one of these colours; what they look like, shelf.css says for each theme. */
export const TAG_COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'] as const;

/** A new tag, in the colour that the fewest have. */
export function newTag(name: string, tags: readonly Tag[], newId: () => string): Tag {
  const uses = (colour: string) => tags.filter((tag) => tag.colour === colour).length;
  const [colour = 'blue'] = [...TAG_COLOURS].sort((one, other) => uses(one) - uses(other));
  return { id: newId(), name: name.trim(), colour };
}

/** Makes a new tag and gives it to articles. */
export function creatingTag(tag: Tag, articles: string[], effects: TagEffects, { say }: Pick<Wording, 'say'>): Deed {
  return {
    told: say('deedTagMade', tag.name),
    work: async () => {
      await effects.putTag(tag);
      await effects.tagArticles({ articles, add: [tag.id] });
      return () => effects.removeTag(tag.id);
    },
  };
}

/** Gives a tag another name or colour. */
export function changingTag(before: Tag, after: Tag, effects: TagEffects, { say }: Pick<Wording, 'say'>): Deed {
  const { id, name, colour } = before;
  return {
    told: before.name === after.name ? say('deedTagColoured', name) : say('deedTagRenamed', name, after.name),
    work: async () => {
      await effects.putTag(after);
      return () => effects.putTag({ id, name, colour });
    },
  };
}

/** Takes a tag from all articles and away. */
export function removingTag({ id, name, colour }: Tag, effects: TagEffects, { say }: Pick<Wording, 'say'>): Deed {
  return {
    told: say('deedTagRemoved', name),
    work: async () => {
      const articles = await effects.removeTag(id);
      return async () => {
        await effects.putTag({ id, name, colour });
        await effects.tagArticles({ articles, add: [id] });
      };
    },
  };
}

/** Gives all articles of one tag the other, and takes the one away. */
export function mergingTags(from: Tag, into: Tag, effects: TagEffects, { say }: Pick<Wording, 'say'>): Deed {
  return {
    told: say('deedTagsMerged', from.name, into.name),
    work: async () => {
      const { articles, gained } = await effects.mergeTags({ from: from.id, into: into.id });
      return async () => {
        await effects.putTag({ id: from.id, name: from.name, colour: from.colour });
        await effects.tagArticles({ articles, add: [from.id] });
        await effects.tagArticles({ articles: gained, remove: [into.id] });
      };
    },
  };
}
