import { addSite, siteForm } from './add-site.ts'
import { comparePolicy, policyForm, savePolicy } from './change-policy.ts'
import { saveTenants, tenantsForm } from './change-tenants.ts'
import { seeWays } from './site-ways.ts'
import { openSitesPage } from './sites-page.ts'

/** What a coordinator does about sites and their ways of working. */
export const siteActions = {
  'open-sites-page': openSitesPage,
  'site-ways': seeWays,
  'policy-form': policyForm,
  'compare-policy': comparePolicy,
  'save-policy': savePolicy,
  'site-form': siteForm,
  'add-site': addSite,
  'tenants-form': tenantsForm,
  'save-tenants': saveTenants,
} as const
