import { expect } from '@jest/globals'
import { ClosingItem } from '../../programme/closing/closing.ts'
import { chatText } from './habits.ts'
import { answered, lastCard, press, saidIn, shownOn } from './hands.ts'
import { fills, planted, sixAnswers } from './intake-hands.ts'
import { type Site, stands } from './journey-hands.ts'
import { cardWith } from './request-hands.ts'
import type { Town } from './town.ts'

/** The family of a journey, as it is spoken of. */
export type Followed = Readonly<{ id: string; code: string }>

/** Moves to eleven o'clock of a day and lets the jobs of the bot look around, over a restart as an update is. */
export async function comes(town: Town, day: string): Promise<void> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const noon = town.now().set({ year, month, day: date, hour: 11, minute: 0 })
  town.pass({ minutes: Math.round(noon.diff(town.now(), 'minutes').minutes) })
  await town.restart()
  await town.settle()
}

/** The family gives its points, and its goal is looked back at. */
export async function givesPoints(
  town: Town,
  { code }: Followed,
  { student, points }: Readonly<{ student: string; points: string }>,
): Promise<void> {
  const person = town.person(student)
  const card = lastCard(await person.says(`punten ${code}`)).card
  answered(await person.taps(...press(card, 'save-scores', { housing: points })))
}

/** The child comes; consent is asked again, and six weeks later the criteria are. */
export async function isBorn(town: Town, { id, code }: Followed, { lecturer, intake }: Site): Promise<void> {
  // Each restart takes another port.
  const person = () => town.person(intake)
  const intakeNow = async () => lastCard(await person().says(`intake ${code}`)).card
  const again = async () => shownOn(await intakeNow())
  await comes(town, '2027-03-15')
  const form = lastCard(await town.person(lecturer).says(`geboorte ${code}`)).card
  answered(await town.person(lecturer).taps(...press(form, 'enter-birth', { birth: '2027-03-15' })))
  expect((await town.read((records) => records.families.get(id)))?.birthDate).toBe('2027-03-15')
  await comes(town, '2027-03-16')
  expect(await again()).toContain('vraag de toestemming opnieuw')
  const yes = { adult: 'mother', answer: 'yes' }
  await fills(town, intake, { card: await intakeNow(), part: 'consent', with: yes })
  expect(await again()).not.toContain('vraag de toestemming opnieuw')
  expect(await again()).not.toContain('criteria mogen opnieuw')
  await comes(town, '2027-04-27')
  expect(await again()).toContain('criteria mogen opnieuw')
  const answers = { ...sixAnswers, income: 'not-weak' }
  const kept = await fills(town, intake, { card: await intakeNow(), part: 'criteria', with: answers })
  expect(shownOn(kept)).toContain('1 zwak van 5 beoordeelde domeinen')
  expect(await again()).not.toContain('criteria mogen opnieuw')
  const judged = await town.read((records) => records.intakes.get(id))
  expect(judged?.assessedOn).toEqual(['2026-11-23', '2027-04-27'])
}

/** In Ghent the family is passed on to another student for good; gives who accompanies it from then on. */
export async function passesOn(town: Town, { id, code }: Followed, site: Site): Promise<string> {
  const { lecturer, student, other } = site
  const guide = town.person(lecturer)
  const next = () => town.person(other)
  const form = lastCard(await guide.taps('handover-form', { family: id })).card
  const plan = { to: other, warmMoment: 'visit', warmOn: '2027-07-05' }
  await guide.taps(...press(form, 'plan-handover', plan))
  const own = lastCard(await town.person(student).says(`overdracht ${code}`)).card
  const summary = lastCard(await town.person(student).taps(...press(own, 'summary-form'))).card
  const told = press(summary, 'save-summary', { text: planted.goal, agrees: 'true' })
  await town.person(student).taps(...told)
  expect(saidIn(await next().says(code))).toContain('niet in jouw lijst')
  const asked = lastCard(await next().says('overdracht')).card
  await next().taps(...press(asked, 'accept-handover'))
  await comes(town, '2027-07-06')
  expect(saidIn(await town.person(student).says(code))).toContain('niet in jouw lijst')
  expect(saidIn(await next().says(code))).toContain(code)
  return other
}

/** In Hasselt a student of both sites stands in during exams; the buddy stays the buddy. */
export async function rests(town: Town, { id, code }: Followed, site: Site): Promise<string> {
  const { lecturer, student, other } = site
  await town.change(async (records) => {
    const person = await records.people.get(other)
    if (person) records.people.put({ ...person, sites: ['gent', 'hasselt'] })
  })
  const pauses = lastCard(await town.person(student).taps('pause-form', { family: id })).card
  const days = { from: '2027-07-05', until: '2027-07-16', reason: 'exams' }
  await town.person(student).taps(...press(pauses, 'save-pause', days))
  const list = lastCard(await town.person(lecturer).says(`pauze ${code}`)).card
  const form = lastCard(await town.person(lecturer).taps(...press(list, 'stand-in-form'))).card
  await town.person(lecturer).taps(...press(form, 'save-stand-in', { student: other }))
  await comes(town, '2027-07-06')
  expect(saidIn(await town.person(other).says(`traject ${code}`))).toContain('Invallen bij')
  await comes(town, '2027-07-19')
  expect(saidIn(await town.person(other).says(`traject ${code}`))).toContain('Dat gezin')
  return student
}

const chosen: Readonly<Record<ClosingItem, Readonly<Record<string, string>>>> = {
  grew: { grew: 'social', text: planted.important },
  network: { stays: 'relatives', text: planted.network },
  'takes-over': { organisation: 'Huis van het Kind', role: 'gezinsondersteuner' },
  farewell: { farewellOn: '2028-03-14' },
  'family-view': { familyView: 'mixed' },
}

/** The months pass to the first birthday: the end is spoken of three times, to the buddy and to who supervises. */
export async function nearsBirthday(
  town: Town,
  { code }: Followed,
  people: readonly string[],
): Promise<void> {
  const moments = [
    ['2027-12-15', 'over 3 maanden'],
    ['2028-02-02', 'over 6 weken'],
    ['2028-03-01', 'over 2 weken'],
  ] as const
  for (const [day, ahead] of moments) {
    for (const person of people) expect(chatText(town, person)).not.toMatch(spoken(code, ahead))
    await comes(town, day)
    for (const person of people) expect(chatText(town, person)).toMatch(spoken(code, ahead))
  }
}

function spoken(code: string, ahead: string): RegExp {
  return new RegExp(`${code} · Gezin \\p{L}+: ${ahead}, op wo 15/3/2028, loopt het traject af`, 'u')
}

/** The closing begins for the first birthday, and its list is gone through. */
export async function prepares(town: Town, { code }: Followed, { lecturer, partner }: Site): Promise<void> {
  const guide = () => town.person(lecturer)
  const closing = async () => lastCard(await guide().says(`afronding ${code}`)).card
  const form = lastCard(await guide().taps(...press(await closing(), 'start-closing-form'))).card
  const begun = { reason: 'first-birthday', endsOn: '2028-03-15' }
  await guide().taps(...press(form, 'start-closing', begun))
  await stands(town, partner, 'in afronding')
  for (const item of ClosingItem.options) {
    const open = lastCard(await guide().taps(...press(await closing(), 'closing-item-form', { item }))).card
    await guide().taps(...press(open, 'save-closing-item', chosen[item]))
  }
  await comes(town, '2028-03-15')
}

/** On the first birthday itself the goodbye is said. */
export async function saysGoodbye(
  town: Town,
  { code }: Followed,
  { lecturer, partner }: Site,
): Promise<void> {
  const guide = town.person(lecturer)
  const closing = lastCard(await guide.says(`afronding ${code}`)).card
  const asked = lastCard(await guide.taps(...press(closing, 'ask-close'))).card
  await guide.taps(...press(asked, 'close-road'))
  await stands(town, partner, 'afgerond')
}

/** The one who asked, the mother and the buddy each say what changed; gives what the supervisor reads side by side. */
export async function looksBack(
  town: Town,
  { id }: Followed,
  { site: { lecturer, partner }, buddy }: Readonly<{ site: Site; buddy: string }>,
): Promise<string> {
  const asked = cardWith(town, partner, 'answer-at-end')
  const answer = press(asked, 'answer-at-end', {
    changed: 'much',
    words: 'ze durft zelf bellen naar de kinderopvang',
  })
  expect(saidIn(await town.person(partner).taps(...answer))).toContain('Bedankt')
  const views = [
    [buddy, 'student', { changed: 'some', domains: 'social' }],
    [lecturer, 'family', { changed: 'much', domains: 'social,mental' }],
  ] as const
  for (const [by, view, said] of views) {
    const form = lastCard(await town.person(by).taps('evaluation-form', { family: id, view })).card
    expect(saidIn(await town.person(by).taps(...press(form, 'save-evaluation', said)))).toContain('Bewaard')
  }
  return shownOn(lastCard(await town.person(lecturer).taps('open-evaluations', { family: id })).card)
}
