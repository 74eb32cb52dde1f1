type Action = { setIcon(details: { path: Record<string, string> }): Promise<void> };

const SIZES = [16, 32];

/**
 * Gives the toolbar button the ink that the browser's colours need. Firefox does it by itself (`theme_icons`); Chrome
 * tells the scheme to pages only, so each page that is opened sets it.
 */
export function fitToolbarIcon(action: Action): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const name = dark.matches ? 'toolbar-dark' : 'toolbar-light';
    action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`])) });
  };
  apply();
  dark.addEventListener('change', apply);
}
