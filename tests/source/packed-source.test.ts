import { describe, expect, it } from 'vitest';
import { packSource, unpackSource } from '../../src/source/packed-source';

describe('a packed source', () => {
  const html = '<p>The tide tables — 灯塔, café — are printed in March.</p>'.repeat(200);

  it('comes out of its packing as it went in, and much smaller', async () => {
    const packed = await packSource(html);
    expect(packed.length).toBeLessThan(html.length / 10);
    expect(await unpackSource(packed)).toBe(html);
  });

  it('is refused where it is damaged', async () => {
    const packed = await packSource(html);
    await expect(unpackSource(packed.slice(0, 40))).rejects.toThrow();
  });
});
