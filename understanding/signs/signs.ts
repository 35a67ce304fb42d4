import { accidentSigns } from './list/accidents.ts'
import { authoritySigns } from './list/authorities.ts'
import { babyDangerSigns } from './list/baby-danger.ts'
import { babyIllnessSigns } from './list/baby-illness.ts'
import { birthSigns } from './list/birth.ts'
import { careSigns } from './list/care.ts'
import { contactSigns } from './list/contact.ts'
import { controlSigns } from './list/control.ts'
import { energyAndFoodSigns } from './list/energy-and-food.ts'
import { housingSigns } from './list/housing.ts'
import { mentalSigns } from './list/mental.ts'
import { motherSigns } from './list/mother.ts'
import { pregnancySigns } from './list/pregnancy.ts'
import { suicideSigns } from './list/suicide.ts'
import { violenceSigns } from './list/violence.ts'
import type { Sign } from './sign.ts'

/** Every sign the bot listens for; levels and doors follow section 3.2 of the programme's facts (proposal until approved). */
export const signs: readonly Sign[] = [
  ...birthSigns,
  ...pregnancySigns,
  ...motherSigns,
  ...careSigns,
  ...babyDangerSigns,
  ...babyIllnessSigns,
  ...accidentSigns,
  ...suicideSigns,
  ...mentalSigns,
  ...violenceSigns,
  ...controlSigns,
  ...housingSigns,
  ...energyAndFoodSigns,
  ...authoritySigns,
  ...contactSigns,
]
