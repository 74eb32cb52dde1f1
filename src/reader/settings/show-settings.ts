import { isDark, ownPalette } from './own-palette';
import type { Settings } from './settings';

/** How settings become style: attributes that rules ask for, and custom properties that they use. */
export type Look = { attributes: Record<string, string>; properties: Record<string, string> };

/** Pure: what `showSettings` writes. An empty property is one to be taken away. */
export function lookOf(settings: Settings): Look {
  const { theme, colours, font, fontName, isJustified, hyphenates, showsImages } = settings;
  const share = (percent: number) => String(percent / 100);
  return {
    attributes: {
      'data-theme': theme,
      'data-font': font,
      'data-images': showsImages ? 'shown' : 'hidden',
      'data-alignment': isJustified ? 'justify' : 'start',
    },
    properties: {
      ...propertiesOfColours(theme === 'custom' ? colours : undefined),
      '--text-scale': share(settings.size),
      '--measure': String(settings.width),
      '--leading': share(settings.lineHeight),
      '--paragraph-space': share(settings.paragraphSpacing),
      '--letter-space': share(settings.letterSpacing),
      '--word-space': share(settings.wordSpacing),
      '--hyphens': hyphenates ? 'auto' : 'manual',
      '--named-font': font === 'named' && fontName.trim() ? quoted(fontName.trim()) : '',
    },
  };
}

/** Makes `root`, the html element of a page, look as the settings say. */
export function showSettings(root: HTMLElement, settings: Settings): void {
  const { attributes, properties } = lookOf(settings);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) {
    if (value === '') root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}

/** Other themes take their colours from the style sheet. */
function propertiesOfColours(colours: Settings['colours'] | undefined): Record<string, string> {
  const usual = { paper: '#ffffff', ink: '#000000', accent: '#000000' };
  const palette = Object.entries(ownPalette(colours ?? usual));
  return {
    'color-scheme': colours ? (isDark(colours.paper) ? 'dark' : 'light') : '',
    ...Object.fromEntries(palette.map(([name, value]) => [`--${name}`, colours ? value : ''])),
  };
}

/** As a string of CSS, so that a name can be nothing else. */
function quoted(name: string): string {
  return `"${name.replace(/["\\\n\r\f]/g, '')}"`;
}
