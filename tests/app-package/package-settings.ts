/** Settings the package for Teams can be made with; nobody's in truth. */
export const packageSettings = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  TEAMS_APP_ID: '55555555-5555-4555-8555-555555555555',
  PUBLIC_ADDRESS: 'https://Buddy.example/',
  DEVELOPER_NAME: 'Hogeschool Voorbeeld',
  DEVELOPER_WEBSITE: 'https://buddy.example/over',
  DEVELOPER_PRIVACY: 'https://buddy.example/privacy',
  DEVELOPER_TERMS: 'https://buddy.example/voorwaarden',
} as const
