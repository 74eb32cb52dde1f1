/**
 * `ask`, with its first question asked at once: whoever asks the same first, once the page is drawn, has that answer.
 * Starting the library's owner takes longer than drawing the page.
 */
export function askedEarly<Request, Answer>(
  ask: (request: Request) => Promise<Answer>,
  request: Request,
): (request: Request) => Promise<Answer> {
  let early: Promise<Answer> | undefined = ask(request);
  // Whoever asks hears of it.
  early.catch(() => {});
  return (wanted) => {
    const answer = JSON.stringify(wanted) === JSON.stringify(request) ? early : undefined;
    early = undefined;
    return answer ?? ask(wanted);
  };
}
