import type { Wording } from '../wording';
import type { PickerTexts } from './picker-words';

/** The picker's words, to be sent along into the page. `language` is that of the interface (BCP 47). */
export function pickerTexts({ say }: Wording, language: string): PickerTexts {
  return {
    title: say('chooseParts'),
    help: say('pickerHelp'),
    language,
    commands: {
      larger: say('pickerLarger'),
      smaller: say('pickerSmaller'),
      add: say('pickerAdd'),
      leaveOut: say('pickerLeaveOut'),
      read: say('pickerRead'),
      leave: say('pickerLeave'),
    },
  };
}
