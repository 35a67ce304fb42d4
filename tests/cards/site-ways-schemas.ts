import {
  AddSite,
  ComparePolicy,
  OfSite,
  SavePolicy,
  SaveTenants,
  SiteForm,
} from '../../cards/site-form-cards.ts'
import { SeeWays } from '../../cards/site-ways-card.ts'

/** What reads each button of how sites work. */
export const siteWaysSchemas = {
  'site-ways': SeeWays,
  'policy-form': OfSite,
  'compare-policy': ComparePolicy,
  'save-policy': SavePolicy,
  'site-form': SiteForm,
  'add-site': AddSite,
  'tenants-form': OfSite,
  'save-tenants': SaveTenants,
} as const
