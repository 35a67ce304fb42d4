import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'

/** The three looks of Teams. */
export const themes = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} as const
export type ThemeName = keyof typeof themes

/** The look by the name Teams gives it; whatever is new looks light. */
export function themeNamed(name: string): ThemeName {
  if (name === 'dark') return 'dark'
  return name === 'contrast' ? 'contrast' : 'light'
}
