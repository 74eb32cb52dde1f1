import type { Badge } from './keeping/keep-tab';
import type { Wording } from './wording';

type Action = {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
};

const LOOKS = {
  keeping: { text: '…', color: '#52616b' },
  kept: { text: '✓', color: '#1b6e3c' },
  'no-article': { text: '–', color: '#52616b' },
  failed: { text: '!', color: '#a32020' },
};

/** Shows on the toolbar button how a keep went, with the reason as its title. The browser clears it as the tab moves on. */
export async function showBadge(action: Action, wording: Wording, tabId: number, badge: Badge): Promise<void> {
  const { text, color } = LOOKS[badge.name];
  try {
    await action.setBadgeBackgroundColor({ tabId, color });
    await action.setBadgeText({ tabId, text });
    await action.setTitle({ tabId, title: titleOf(badge, wording) });
  } catch {
    // The tab was closed meanwhile: there is nobody left to tell.
  }
}

function titleOf(badge: Badge, { say, failure }: Wording): string {
  if (badge.name === 'failed') return say('badgeFailed', failure(badge.why));
  return say(({ keeping: 'keeping', kept: 'badgeKept', 'no-article': 'badgeNoArticle' } as const)[badge.name]);
}
