type WithSidebar = { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the sidebar of a window: Firefox's, or Chrome's side panel, which `webextension-polyfill` does not know. Must be
 * called straight from a gesture.
 */
export function openPanel(browser: WithSidebar, windowId: number): Promise<void> {
  return browser.sidebarAction ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}
