/** The light colours of `src/styles/tokens.css`; a test holds the two together. */
export const palette = {
  paper: '#fdfbf6',
  surface: '#f6f1e6',
  ink: '#1d1a16',
  inkSoft: '#5b544a',
  rule: '#e0d8c8',
  lacquer: '#9b1c1c',
  gold: '#8a6413',
  goldLine: '#c79a3b',
} as const;
