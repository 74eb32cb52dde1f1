/** One document that a test can drive: a web page, the toolbar popup, or a page of the extension. */
export type View = {
  /** Runs a function in the document; it is sent as text, so it may name nothing from outside. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs script source in the document, past its content security policy. */
  inject(source: string): Promise<void>;
  /** A real click, with the gesture that browsers ask for. */
  click(selector: string): Promise<void>;
  /** Real key presses into whatever has the focus, one by one; `Shift+Tab` holds Shift down meanwhile. */
  press(...keys: string[]): Promise<void>;
  /** Gives the document a window of this many CSS pixels, as zooming in does. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
};

export type BrowserName = 'chrome' | 'firefox';

/**
 * `isDark`: the system asks for dark colours. `hasForcedColours`: it forces its own upon pages. `speech`: the environment in which a speech engine is found. `folder`: an
 * extension other than the one that is built; its popup's page stands in a folder `popup`.
 */
export type SessionOptions = {
  isDark?: boolean;
  hasForcedColours?: boolean;
  speech?: Record<string, string>;
  folder?: string;
  /** All windows are private ones, in which the reader has allowed the extension. */
  isPrivate?: boolean;
  /** The folder in which the browser has its profile; that of temporary files, if absent. */
  profileIn?: string;
};

/** A running browser with the extension in it, on a profile of its own. */
export type Session = {
  readonly name: BrowserName;
  /** Opens a web page in a new tab in front. */
  openPage(url: string): Promise<View>;
  /** Presses the toolbar button on the page opened last; answers with the popup. */
  clickAction(): Promise<View>;
  /** The popup, where the extension has opened it by itself. */
  findPopup(): Promise<View>;
  /** Opens a page of the extension by its path, in a new tab in front. */
  openExtensionPage(path: string): Promise<View>;
  /** The page of the extension that something has opened by itself, by a part of its address. */
  findExtensionPage(part: string): Promise<View>;
  /** What the toolbar button's badge says on the page opened last. */
  badge(): Promise<string>;
  /** Carries out what the extension's command does, as its keyboard shortcut would. */
  runCommand(name: string): Promise<void>;
  /** Ends the extension's background part as the browser itself may at any time. */
  stopBackground(): Promise<void>;
  /** The browser's process. */
  pid(): number;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser with all its processes at once, and opens it again on the same profile. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
};

const LONGEST_WAIT_MS = 20_000;
const PAUSE_MS = 40;

/** Waits until the function answers with something true in the document, and answers with that. */
export async function waitFor<Args extends unknown[], Result>(
  view: View,
  fn: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  return until(() => view.evaluate(fn, ...args), fn.toString());
}

/** Waits until `ask` answers with something true. What it throws counts as not yet. */
export async function until<Result>(ask: () => Promise<Result> | Result, what: string): Promise<NonNullable<Result>> {
  const end = Date.now() + LONGEST_WAIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return last as NonNullable<Result>;
    } catch (thrown) {
      last = thrown;
    }
    await new Promise((goOn) => setTimeout(goOn, PAUSE_MS));
  }
  throw new Error(`Gave up waiting for ${what}; last: ${String(last)}`);
}

/** The keys that a name stands for, in the order in which they go down: `Shift+Tab` is two, `+` is one. */
export function keysTogether(name: string): string[] {
  return name.startsWith('Shift+') ? ['Shift', name.slice('Shift+'.length)] : [name];
}
