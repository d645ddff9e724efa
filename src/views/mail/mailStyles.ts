import type { CSSProperties } from 'react'

const serif = "Charter, 'Iowan Old Style', Georgia, 'Times New Roman', serif"
const sans = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const [ink, faded, accent, paper, rule] = ['#1c1a17', '#5c564c', '#8c1d18', '#fdfcf9', '#d9d2c4']

/** The newsroom's ink, paper and accent, on each element itself: few mail programs read style sheets. */
export const mailStyles = {
  body: { margin: 0, padding: 0, backgroundColor: paper, color: ink },
  table: { backgroundColor: paper },
  sheet: {
    maxWidth: '580px',
    padding: '24px 16px 40px',
    textAlign: 'left',
    fontFamily: serif,
    fontSize: '17px',
    lineHeight: '1.5',
    color: ink,
    overflowWrap: 'anywhere',
  },
  nameplate: { margin: '0 0 24px', paddingBottom: '12px', borderBottom: `3px double ${ink}`, fontSize: '22px', fontWeight: 700 },
  nameplateLink: { color: ink, textDecoration: 'none' },
  paragraph: { margin: '0 0 16px' },
  list: { margin: '0 0 16px', padding: '0 0 0 20px' },
  line: { margin: '0 0 4px' },
  action: { margin: '24px 0' },
  button: {
    display: 'inline-block',
    padding: '12px 24px',
    backgroundColor: accent,
    color: '#ffffff',
    fontFamily: sans,
    fontSize: '16px',
    fontWeight: 600,
    textDecoration: 'none',
  },
  entry: { margin: '0 0 8px', padding: '8px 0 8px' },
  kicker: { margin: 0, fontFamily: sans, fontSize: '14px', fontWeight: 600, color: accent },
  title: { margin: '2px 0 8px', fontSize: '22px', lineHeight: '1.2', fontWeight: 700 },
  link: { color: accent },
  note: { margin: '0 0 12px', padding: '8px 12px', borderLeft: `3px solid ${accent}`, fontFamily: sans, fontSize: '15px' },
  small: { margin: '0 0 8px', fontFamily: sans, fontSize: '14px', lineHeight: '1.45', color: faded },
  footer: { marginTop: '24px', paddingTop: '16px', borderTop: `1px solid ${rule}` },
  footerLink: { color: accent },
} satisfies Record<string, CSSProperties>
