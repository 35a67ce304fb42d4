import { newClosing } from '../../programme/closing/closing.ts'
import { newIntake } from '../../programme/intake/intake.ts'
import type { Road } from '../../programme/road/road.ts'
import { stamp } from '../../programme/stamp.ts'
import { collections } from '../../storage/collections.ts'
import { merel } from './family-page-hands.ts'
import type { Town } from './town.ts'

/** The one road the family of the stories is on. */
async function roadOf(town: Town): Promise<Road> {
  const road = (await town.read((records) => records.roads.find('family', merel))).at(-1)
  if (!road) throw new Error('no road')
  return road
}

type Told = Readonly<{ important: string; agreed: string; condition: string }>

/** Somebody did the intake of the family, and told this in it. */
export async function tellsIntake(
  town: Town,
  by: string,
  { important, agreed, condition }: Told,
): Promise<void> {
  const road = await roadOf(town)
  const at = stamp(town.now())
  const kept = { at, by, form: 'form-of-the-test', times: 1 }
  const intake = newIntake({ id: merel, site: 'gent' }, at)
  await town.change(async (records) => {
    records.roads.put({ ...road, intakeBy: by })
    records.intakes.put({
      ...intake,
      parts: [
        { part: 'safety', ...kept },
        { part: 'consent', ...kept },
        { part: 'wishes', ...kept },
      ],
      told: {
        important,
        conditions: [{ adult: 'mother', at, text: condition }],
        network: [],
        safety: { home: 'fine', risks: [], askedAlone: true, meet: 'home', agreed },
        helpers: null,
        assessments: [],
      },
    })
  })
}

/** The goodbye was said: the road is closed, with what the family said of it and how the mother looks back. */
export async function saysGoodbye(
  town: Town,
  { farewell, looksBack }: Readonly<{ farewell: string; looksBack: string }>,
): Promise<string> {
  const road = await roadOf(town)
  const at = stamp(town.now())
  const closing = newClosing({ id: road.id, family: merel, site: 'gent' })
  await town.change(async (records) => {
    records.roads.put(
      collections.roads.schema.parse({ ...road, state: 'closed', endedAt: at, reason: 'moved' }),
    )
    records.closings.put({
      ...closing,
      begun: { on: '2026-11-23', by: 'door', reason: 'moved' },
      items: [{ item: 'farewell', how: 'done', on: '2026-11-23', by: 'door' }],
      words: { texts: [{ item: 'farewell', text: farewell }], takesOver: null },
    })
    records.evaluations.put({
      id: `${road.id}:family`,
      road: road.id,
      family: merel,
      view: 'family',
      changed: 'much',
      domains: ['social'],
      words: looksBack,
      by: 'lies',
      at,
    })
  })
  return road.id
}
