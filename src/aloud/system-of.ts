/** The systems whose voices are installed in different ways. */
export type System = 'windows' | 'mac' | 'linux' | 'android' | 'other';

/** The system that a browser says it runs on (`navigator.userAgent`). */
export function systemOf(userAgent: string): System {
  if (/Android/.test(userAgent)) return 'android';
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Macintosh|Mac OS X/.test(userAgent)) return 'mac';
  return /Linux/.test(userAgent) ? 'linux' : 'other';
}
