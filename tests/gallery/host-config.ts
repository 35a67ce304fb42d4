/** The two looks of Teams a card is judged in. */
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

type Ink = Readonly<Record<'text' | 'quiet' | 'accent' | 'good' | 'warning' | 'attention', string>>
type Paper = Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>

const onLight: Ink = {
  text: '#242424',
  quiet: '#616161',
  accent: '#5B5FC7',
  good: '#237B4B',
  warning: '#835C00',
  attention: '#C4314B',
}
const onDark: Ink = {
  text: '#FFFFFF',
  quiet: '#ADADAD',
  accent: '#9EA2FF',
  good: '#92C353',
  warning: '#F8D22A',
  attention: '#F9526B',
}

const papers: Readonly<Record<Theme, Paper>> = {
  light: {
    default: '#FFFFFF',
    emphasis: '#F3F2F1',
    accent: '#E8EBFA',
    good: '#E7F2DA',
    warning: '#FBF6D9',
    attention: '#FCF4F6',
  },
  dark: {
    default: '#2D2C2C',
    emphasis: '#201F1F',
    accent: '#C7DEF9',
    good: '#CCFFCC',
    warning: '#FFE2B2',
    attention: '#FFC5B2',
  },
}

/** Own approximation of Teams' host configuration: its measures (12/14/18/24 px, 8-24 px spacing) and its colours. */
export function hostConfig(theme: Theme) {
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme === 'light' ? '#E1DFDD' : '#3D3D3D' },
    fontFamily: "'Segoe UI', Tahoma, Geneva, Verdana, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: containerStyles(theme),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small' },
    },
    factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
  }
}

function containerStyles(theme: Theme) {
  const ink = theme === 'light' ? onLight : onDark
  const styles = Object.entries(papers[theme]).map(([style, backgroundColor]) => {
    // In the dark look Teams keeps its coloured blocks pale, with dark text on them.
    const isPale = style !== 'default' && style !== 'emphasis'
    return [style, { backgroundColor, foregroundColors: foreground(ink, isPale ? onLight : ink) }]
  })
  return Object.fromEntries(styles)
}

function foreground(ink: Ink, text: Ink) {
  const plain = { default: text.text, subtle: text.quiet }
  const coloured = (name: 'accent' | 'good' | 'warning' | 'attention') => ({
    default: ink[name],
    subtle: ink[name],
  })
  return {
    default: plain,
    dark: { default: onLight.text, subtle: onLight.quiet },
    light: { default: onDark.text, subtle: onDark.quiet },
    accent: coloured('accent'),
    good: coloured('good'),
    warning: coloured('warning'),
    attention: coloured('attention'),
  }
}
