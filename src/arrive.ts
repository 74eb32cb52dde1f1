// Runs on the sites alone that the reader has chosen for automatic reading: tells that a page has come.
chrome.runtime.sendMessage({ to: 'automatic', call: 'arrived', args: [] });
