import { describe, expect, it } from '@jest/globals'
import { Notice, routine } from '../../programme/notice.ts'
import { firstPolicy, newSite, policyOf, Site, SitePolicy } from '../../programme/site.ts'

describe('the policy of a site', () => {
  const second = { ...firstPolicy, version: 2, contactDays: 10 }
  const begun = newSite({ id: 'gent', name: 'Gent', letter: 'G' })
  const site: Site = { ...begun, policies: [firstPolicy, second] }

  it.each([
    [1, 7],
    [2, 10],
    [3, 10],
    [undefined, 10],
  ])('in version %s gives %d days for a contact', (version, days) => {
    expect(policyOf(site, version).contactDays).toBe(days)
  })

  it('begins as the programme does: weekly contact, a visit or outing every two weeks', () => {
    expect(SitePolicy.parse(firstPolicy)).toMatchObject({
      contactDays: 7,
      visitDays: 14,
      correctionDays: 14,
      draftDays: 7,
    })
    expect(Site.parse(site)).toEqual(site)
  })
})

describe('a notice', () => {
  it('has an id that comes from its cause', () => {
    const notice = routine('contact-seen', 'student-lotte', 'contact-1', 'contact-1:2')
    expect(Notice.parse(notice)).toEqual(notice)
    expect(notice).toMatchObject({
      id: 'contact-seen:contact-1:2:student-lotte',
      about: 'contact-1',
      lane: 'routine',
    })
    expect(routine('match-started', 'student-lotte', 'match-1').id).toBe(
      'match-started:match-1:student-lotte',
    )
  })
})
