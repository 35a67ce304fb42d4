import type { Theme } from '@fluentui/react-components'

/** The measures of Teams and the colours of its theme, as the renderer of cards takes them. */
export function hostConfig(theme: Theme) {
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
    fontFamily: theme.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    containerStyles: containerStyles(theme),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
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
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
  }
}

function containerStyles(theme: Theme) {
  const foregroundColors = foreground(theme)
  const ground = (backgroundColor: string) => ({ backgroundColor, foregroundColors })
  return {
    default: ground(theme.colorNeutralBackground1),
    emphasis: ground(theme.colorNeutralBackground3),
    accent: ground(theme.colorBrandBackground2),
    good: ground(theme.colorPaletteGreenBackground1),
    warning: ground(theme.colorPaletteYellowBackground1),
    attention: ground(theme.colorPaletteRedBackground1),
  }
}

function foreground(theme: Theme) {
  const both = (colour: string) => ({ default: colour, subtle: colour })
  const text = { default: theme.colorNeutralForeground1, subtle: theme.colorNeutralForeground2 }
  return {
    default: text,
    dark: text,
    light: text,
    accent: both(theme.colorBrandForegroundLink),
    good: both(theme.colorPaletteGreenForeground1),
    warning: both(theme.colorPaletteDarkOrangeForeground1),
    attention: both(theme.colorPaletteRedForeground1),
  }
}
