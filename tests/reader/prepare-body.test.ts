// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  letWideThingsScroll,
  numberSections,
  showTexAsCode,
  sourceImages,
  tameLinks,
} from '../../src/reader/prepare-body';
import { parsed } from '../show';

describe('an article’s body, made ready to be shown', () => {
  it('gives each heading an id, but leaves those that links of the article need', () => {
    const body = parsed('<h2>One</h2><h3 id="note">Two</h3>');
    expect(numberSections(body)).toEqual([
      { id: 'section-1', text: 'One', level: 2 },
      { id: 'note', text: 'Two', level: 3 },
    ]);
  });

  it('opens links of the outside elsewhere, without telling where they were', () => {
    const body = parsed('<a href="https://a.example/">Out</a><a href="#note">In</a>');
    tameLinks(body);
    const [out, inside] = body.querySelectorAll('a');
    expect([out?.target, out?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(inside?.target).toBe('');
  });

  it('lets wide tables and code scroll, also by keyboard', () => {
    const body = parsed('<table><caption>Costs</caption><tr><td><table></table></td></tr></table><pre>x</pre>');
    letWideThingsScroll(body);
    expect(body.querySelectorAll('.scroller')).toHaveLength(1);
    expect(body.querySelector('.scroller')?.getAttribute('aria-label')).toBe('Costs');
    expect(body.querySelector('pre')?.tabIndex).toBe(0);
  });

  it('lets displayed formulas scroll, and leaves those in a line where they are', () => {
    const body = parsed('<p><math display="block"><mi>x</mi></math><math><mi>y</mi></math></p>');
    letWideThingsScroll(body);
    expect([...body.querySelectorAll('.scroller.formula > math')].map(({ textContent }) => textContent)).toEqual(['x']);
  });

  it('shows a formula of which only the TeX is known as code', () => {
    const tex = '<semantics><mtext>x_1</mtext><annotation encoding="application/x-tex">x_1</annotation></semantics>';
    const drawn = '<semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics>';
    const body = parsed(`<p><math>${tex}</math><math display="block">${tex}</math><math>${drawn}</math></p>`);
    showTexAsCode(body);
    expect([...body.querySelectorAll('code')].map(({ className, textContent }) => [className, textContent])).toEqual([
      ['tex', 'x_1'],
      ['tex display', 'x_1'],
    ]);
    expect(body.querySelectorAll('math')).toHaveLength(1);
  });

  it('asks no network for pictures that are not held', async () => {
    const body = parsed('<img src="https://a.example/1.png" alt="One"><img src="https://a.example/2.png" alt="">');
    sourceImages(body, async (url) => (url.endsWith('1.png') ? 'blob:one' : undefined), 'Picture not kept');
    expect([...body.querySelectorAll('img')].map((image) => image.hasAttribute('src'))).toEqual([false, false]);
    await Promise.resolve();
    await Promise.resolve();
    expect(body.querySelector('img')?.src).toBe('blob:one');
    expect(body.querySelector('.missing-picture')?.textContent).toBe('Picture not kept');
  });
});
