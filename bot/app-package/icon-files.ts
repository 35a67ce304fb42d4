/** The icons of the package, by what Teams uses them for; drawn in icons/*.svg, drawn anew by `npm run icons`. */
export const iconFiles = {
  /** 192 × 192, no transparency: the mark in the lists of apps. */
  color: 'color.png',
  /** 32 × 32, white on nothing: the mark in a bar that Teams colours itself. */
  outline: 'outline.png',
  /** 32 × 32, in colour on nothing: the mark in Outlook and Microsoft 365. */
  color32x32: 'color32x32.png',
} as const
