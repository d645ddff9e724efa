/** The few inks all illustrations are printed with, so that they look like one newsroom's. */
export const palette = {
  paper: '#f3ece0',
  mist: '#dfe0d6',
  sky: '#c6d3d3',
  slate: '#6f8b99',
  deep: '#2f4a5c',
  ink: '#1c2a33',
  pine: '#254a42',
  moss: '#6d8a6a',
  lichen: '#a9b894',
  ochre: '#dca63f',
  rust: '#b5522f',
  ember: '#ea7f3c',
} as const
