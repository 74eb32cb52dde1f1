import { expect, it } from 'vitest';
import { anchorAt } from '../../../src/reader/text/anchor';
import { type Places, parsePlaces, placeIn, withoutPlace, withPlace } from '../../../src/reader/way/places';

const place = (when: number) => ({ ...anchorAt('Once the rain had stopped', 5), progress: 0.2, when });

it('is found again by any address of the article', () => {
  const places = withPlace({}, 'https://www.ledger.example/drain/?utm_source=letter', place(1));
  expect(placeIn(places, 'http://ledger.example/drain#top')).toEqual(place(1));
  expect(placeIn(places, 'https://ledger.example/gulls')).toBeUndefined();
  expect(placeIn(withoutPlace(places, 'https://ledger.example/drain'), 'https://ledger.example/drain')).toBeUndefined();
});

it('keeps the newest two hundred, in whatever order they came', () => {
  let places: Places = {};
  for (let day = 0; day < 250; day += 1) {
    const when = (day * 7) % 250;
    places = withPlace(places, `https://ledger.example/${when}`, place(when));
  }
  const kept = Object.values(places).map(({ when }) => when);
  expect(kept).toHaveLength(200);
  expect(Math.min(...kept)).toBe(50);
});

it('leaves out what is no place', () => {
  expect(parsePlaces(undefined)).toEqual({});
  expect(parsePlaces('places')).toEqual({});
  expect(parsePlaces({ a: place(1), b: null, c: { before: 'x' }, d: 3 })).toEqual({ a: place(1) });
});
