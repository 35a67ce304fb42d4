/** Settings with which `npm start` starts; nobody's in truth. */
export const goodSettings = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  MICROSOFT_APP_PASSWORD: 'of-the-tests',
  DATA_FOLDER: '/data/buddy',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  FIRST_COORDINATOR: 'co@buddy.example',
  PUBLIC_ADDRESS: 'https://buddy.example',
} as const
