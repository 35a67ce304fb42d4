import { accidentSigns } from './wordings/accidents.ts'
import { authoritySigns } from './wordings/authorities.ts'
import { babyDangerSigns } from './wordings/baby-danger.ts'
import { babyIllnessSigns } from './wordings/baby-illness.ts'
import { birthSigns } from './wordings/birth.ts'
import { careSigns } from './wordings/care.ts'
import { contactSigns } from './wordings/contact.ts'
import { controlSigns } from './wordings/control.ts'
import { energyAndFoodSigns } from './wordings/energy-and-food.ts'
import { housingSigns } from './wordings/housing.ts'
import { mentalSigns } from './wordings/mental.ts'
import { motherSigns } from './wordings/mother.ts'
import { pregnancySigns } from './wordings/pregnancy.ts'
import { suicideSigns } from './wordings/suicide.ts'
import { violenceSigns } from './wordings/violence.ts'

/**
 * How each sign is said, by its id. Parts joined by `&` stand close together in one clause, by `+` in one sentence, in
 * any order; `a | b` are alternatives; `<name>` is a word group; `@name` must, `!name` may not be said anywhere in the
 * message; a final `?` means "not sure: ask".
 */
export type Wordings = Readonly<Record<string, readonly string[]>>

/** The wordings of all signs. */
export const wordings: Wordings = {
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
}
