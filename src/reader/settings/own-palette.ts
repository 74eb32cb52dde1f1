import { contrast, ENOUGH_CONTRAST, luminance, mixed } from './contrast';
import type { OwnColours } from './settings';

/** The custom properties that a theme sets, as `controls/themes.css` lists them, without their dashes. */
export type Palette = Record<
  | 'paper'
  | 'raised'
  | 'ink'
  | 'soft-ink'
  | 'line'
  | 'accent'
  | 'on-accent'
  | 'accent-wash'
  | 'alarm'
  | 'mark'
  | 'code-word'
  | 'code-text'
  | 'code-number'
  | 'code-name'
  | 'picture-ground',
  string
>;

const ALARM = { light: '#a32020', dark: '#ff9d92' };
const MARKER = '#e0a800';
/** In steps of a tenth, soft ink goes from ink to here on its way to paper. */
const SOFTEST = 0.4;

/** Papers are light or dark by which of black and white is read better on them. */
export function isDark(paper: string): boolean {
  return contrast(paper, '#ffffff') > contrast(paper, '#000000');
}

/** A whole theme out of the three colours that the reader gives. Whatever can be read as well as ink on paper, is. */
export function ownPalette({ paper, ink, accent }: OwnColours): Palette {
  const raised = mixed(paper, ink, 0.05);
  const wash = mixed(paper, accent, 0.1);
  const isReadable = (colour: string) => [paper, raised, wash].every((on) => contrast(colour, on) >= ENOUGH_CONTRAST);
  const softInk = softest(ink, paper, isReadable);
  const linkOnRaised = isReadable(accent) ? accent : ink;
  const dark = isDark(paper);
  return {
    paper,
    raised,
    ink,
    'soft-ink': softInk,
    line: mixed(paper, ink, 0.18),
    accent,
    'on-accent': contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000',
    'accent-wash': wash,
    alarm: [dark ? ALARM.dark : ALARM.light].find(isReadable) ?? ink,
    mark: clearest(paper, ink),
    'code-word': linkOnRaised,
    'code-text': softInk,
    'code-number': linkOnRaised,
    'code-name': ink,
    'picture-ground': dark ? '#e9e6df' : paper,
  };
}

function softest(ink: string, paper: string, isReadable: (colour: string) => boolean): string {
  for (let share = SOFTEST; share > 0; share -= 0.1) {
    const colour = mixed(ink, paper, share);
    if (isReadable(colour)) return colour;
  }
  return ink;
}

/** As much of the marker's colour as ink can still be read on. */
function clearest(paper: string, ink: string): string {
  for (let share = 0.4; share > 0; share -= 0.1) {
    const colour = mixed(paper, MARKER, share);
    if (contrast(colour, ink) >= ENOUGH_CONTRAST) return colour;
  }
  return luminance(paper) > luminance(ink) ? mixed(paper, '#ffffff', 0.3) : mixed(paper, '#000000', 0.3);
}
