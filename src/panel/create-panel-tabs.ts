type Tab = { id?: number; url?: string; windowId?: number };
type Event<Listener> = { addListener(listener: Listener): void; removeListener(listener: Listener): void };

/** What is needed of `browser.tabs`. */
export type PanelTabsApi = {
  query(asked: { active: true; windowId: number }): Promise<Tab[]>;
  onActivated: Event<(info: { tabId: number; windowId: number }) => void>;
  onUpdated: Event<(tabId: number, change: { status?: string }) => void>;
};

/** The tabs of the window that a panel stands in: the one in front, and the one whose page it shows. */
export function createPanelTabs(tabs: PanelTabsApi, windowId: number) {
  let read: number | undefined;

  async function front(): Promise<Tab | undefined> {
    const [tab] = await tabs.query({ active: true, windowId });
    read = tab?.id;
    return tab;
  }

  return {
    /** The tab in front, which is read from now on. */
    front,
    /** The tab that was read last. */
    read: () => read,
    onFront(tell: (isOther: boolean) => void) {
      const activated = (info: { tabId: number; windowId: number }) => {
        if (info.windowId === windowId) tell(info.tabId !== read);
      };
      const updated = (tabId: number, { status }: { status?: string }) => {
        // The same tab, on its way to another page.
        if (tabId === read && status === 'loading') tell(true);
      };
      tabs.onActivated.addListener(activated);
      tabs.onUpdated.addListener(updated);
      return () => {
        tabs.onActivated.removeListener(activated);
        tabs.onUpdated.removeListener(updated);
      };
    },
  };
}
