/** Colours of the light theme (workbench.md 2). One hue for the room, light to dark; never red against blue. */
export const light = {
  ink: '#1B1F23',
  second: '#4D565E',
  paper: '#FFFFFF',
  panel: '#F4F5F2',
  grid: '#E1E4E6',
  firstParty: '#1F66B0',
  secondParty: '#A3480B',
  room: '#07564B',
  hatch: '#458577',
} as const;

export interface BandStyle {
  /** lowest share of draws in the band */
  readonly from: number;
  readonly fill: string;
  /** distance between hatch lines; null: solid */
  readonly hatch: number | null;
}

/** Bands of the share of draws in which both hold; hatched below one half, so that they differ without colour. */
export const bands: readonly BandStyle[] = [
  { from: 0.1, fill: '#F6FBFA', hatch: 12 },
  { from: 0.25, fill: '#EAF5F2', hatch: 6 },
  { from: 0.5, fill: '#D6EEE9', hatch: null },
  { from: 0.75, fill: '#B2DFD5', hatch: null },
  { from: 0.9, fill: '#8CCFC1', hatch: null },
];

/**
 * Contrast of two colours, 1..21.
 * @source WCAG 2.2, relative luminance and contrast ratio
 */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
