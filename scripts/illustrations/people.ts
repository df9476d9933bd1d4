/** The clothes in which people of these scenes appear, named once. */
import { mix, palette } from './colour.ts';
import type { Outfit } from './outfit.ts';

/** Clothes by name; every call site adds a face and a pose. */
export const wardrobe = {
  darkSuit: { garment: 'suit', top: '#26374d', bottom: '#202f42', tie: palette.red },
  officer: {
    garment: 'uniform',
    top: palette.uniform,
    bottom: palette.uniformDeep,
    accent: '#e4e8d2',
    tie: palette.uniformDeep,
  },
  veteran: { garment: 'veteran', top: palette.olive, bottom: '#625d38' },
  paleVeteran: { garment: 'veteran', top: mix(palette.olive, palette.sand, 0.22), bottom: '#625d38' },
  whiteShirt: { garment: 'shirt', top: '#f3ecdd', bottom: '#3a4552', shortSleeves: true },
  blueShirt: { garment: 'shirt', top: '#9fb8c4', bottom: '#2f3945' },
  ochreShirt: { garment: 'shirt', top: '#cfa863', bottom: '#443732', shortSleeves: true },
  farmer: { garment: 'farmer', top: '#7a5138', bottom: '#3b2e2a', shoes: '#2b2320' },
  farmWoman: { garment: 'blouse', top: '#a9743f', bottom: '#2d2a2c', shoes: '#2b2320' },
  paleBlouse: { garment: 'blouse', top: '#e6c9b8', bottom: '#39404c' },
  redAoDai: { garment: 'aoDai', top: palette.vermilion, bottom: '#f1e7d4', accent: palette.goldLight },
  tealAoDai: { garment: 'aoDai', top: '#2f6a70', bottom: '#f1e7d4', accent: '#d7e2cf' },
  goldAoDai: { garment: 'aoDai', top: '#d7ad57', bottom: '#f5eddc', accent: '#fbf0d2' },
  plumAoDai: { garment: 'aoDai', top: '#57294a', bottom: '#efe4d2', accent: palette.gold },
  roseAoDai: { garment: 'aoDai', top: '#e0b3a4', bottom: '#f5eddc', accent: '#fdf3e6' },
} as const satisfies Record<string, Outfit>;
