import type { ComponentChildren } from 'preact';

type Props = { title: string; hint?: string; detail?: string; children?: ComponentChildren };

/** A state in which there is no article to show: what is the case, why, and what can be done. */
export function Notice({ title, hint, detail, children }: Props) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {detail && <p class="detail">{detail}</p>}
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
