/** What the picker can be told to do with the part that is pointed at, or in all. */
export type PickerCommand = 'larger' | 'smaller' | 'add' | 'leaveOut' | 'read' | 'leave';

/** The words of the picker as they are sent into the page. */
export type PickerTexts = { title: string; help: string; language: string; commands: Record<PickerCommand, string> };

export type PickerWords = PickerTexts & {
  /** Says of an element what it is and how it begins. */
  pointedAt(element: Element): string;
};

const LONGEST_BEGINNING = 70;

export function createPickerWords(texts: PickerTexts): PickerWords {
  return {
    ...texts,
    pointedAt(element) {
      const beginning = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_BEGINNING);
      return beginning ? `${element.localName} · ${beginning}` : element.localName;
    },
  };
}
