import browser, { type Runtime } from 'webextension-polyfill';
import { FailureError, failureOf, type Outcome, outcomeOf, resultOf } from './outcome';

/** One call from a part of the extension to another. Arguments are JSON values: Chrome carries nothing else. */
type Call = { to: string; call: string; args: unknown[] };

/** Answers one call by its name. What it throws crosses as a failure. */
export type Answerer = (call: string, args: unknown[], sender: Runtime.MessageSender) => unknown;

/** An object of functions as its callers see it: everything is a promise. */
export type Remote<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** True for pages and workers of this extension; false for content scripts, web pages and other extensions. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** True for scripts of this extension that were injected into the page that a tab shows, frames not. */
export function isInjected(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0;
}

/**
 * Answers the calls that are addressed to `to` and whose sender is accepted; leaves all others to other listeners.
 * The listener is synchronous: an async one would swallow other listeners' answers.
 */
export function answer(to: string, answerer: Answerer, accepts = isOwnPage): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (outcome: unknown) => void) => {
    if (!isCall(message) || message.to !== to || !accepts(sender)) return undefined;
    outcomeOf(() => answerer(message.call, message.args, sender)).then(sendResponse);
    // The answer comes later.
    return true as const;
  };
  // The polyfill's type leaves out that a listener may pass a message by.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** Answers with the functions of `api`, by their names. */
export function functionsOf(api: Record<string, (...args: never[]) => unknown>): Answerer {
  return (call, args) => {
    if (!Object.hasOwn(api, call)) throw new FailureError('unexpected', `There is no call ${call}.`);
    return (api[call] as (...args: unknown[]) => unknown)(...args);
  };
}

/** Sends one call and waits for its outcome. Throws a FailureError `unanswered` where nobody listens. */
export async function send(to: string, call: string, args: unknown[]): Promise<Outcome<unknown> | null | undefined> {
  try {
    return await browser.runtime.sendMessage({ to, call, args } satisfies Call);
  } catch (thrown) {
    throw new FailureError('unanswered', failureOf(thrown).message);
  }
}

/** The functions of `Api` as answered by the part `to`. Each throws a FailureError for what went wrong there. */
export function caller<Api>(to: string): Remote<Api> {
  return callerThrough<Api>((call, args) => send(to, call, args));
}

/** The functions of `Api`, each called through `through`. */
export function callerThrough<Api>(
  through: (call: string, args: unknown[]) => Promise<Outcome<unknown> | null | undefined>,
): Remote<Api> {
  return new Proxy({} as Remote<Api>, {
    get:
      (_, call) =>
      async (...args: unknown[]) =>
        resultOf(await through(String(call), withoutTrailingUndefined(args))),
  });
}

/** Sends one call to whoever listens, and does not mind if nobody does. */
export function tell(to: string, call: string, args: unknown[]): void {
  send(to, call, args).catch(() => {
    // No page is open that would show it.
  });
}

function isCall(message: unknown): message is Call {
  const call = message as Partial<Call> | null;
  return typeof call === 'object' && typeof call?.to === 'string' && Array.isArray(call.args);
}

/** JSON would make null of them, which is not what an absent argument means. */
function withoutTrailingUndefined(args: unknown[]): unknown[] {
  return args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);
}
