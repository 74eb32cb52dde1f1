import { useMemo } from 'preact/hooks';
import { useWording } from '../wording-context';

/** The links whose addresses are printed after the text; `print.css` numbers the same ones in it. */
const NOTED = 'a[target=_blank]:not(:has(img), .card a)';

/** The addresses of the links of a text, in the order of their numbers. For paper only. */
export function PrintedLinks({ text }: { text: HTMLElement }) {
  const { say } = useWording();
  const addresses = useMemo(() => [...text.querySelectorAll<HTMLAnchorElement>(NOTED)].map(({ href }) => href), [text]);
  if (addresses.length === 0) return null;
  return (
    <section class="printed-links">
      <h2>{say('printedLinks')}</h2>
      <ol>
        {addresses.map((address, index) => (
          <li key={`${index} ${address}`}>{address}</li>
        ))}
      </ol>
    </section>
  );
}
