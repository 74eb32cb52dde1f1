/** What is still being found out. Shown only if it lasts: the style sheet lets it appear late. */
export function Working({ text }: { text: string }) {
  return (
    <main class="working" aria-busy="true">
      <p>{text}</p>
    </main>
  );
}
