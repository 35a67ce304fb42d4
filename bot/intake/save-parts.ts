import { SaveConsent } from '../../cards/intake-consent-card.ts'
import { criteriaIn, SaveCriteria } from '../../cards/intake-criteria-card.ts'
import { ringsIn, SaveNetwork } from '../../cards/intake-network-card.ts'
import { SaveHelpers, SaveSafety } from '../../cards/intake-safety-card.ts'
import { SaveWishes } from '../../cards/intake-wishes-card.ts'
import { accept } from '../../programme/decision.ts'
import {
  tellConsent,
  tellCriteria,
  tellHelpers,
  tellImportant,
  tellNetwork,
  tellSafety,
} from '../../programme/intake/part-rules.ts'
import { action } from '../action.ts'
import { madeId } from '../made-once.ts'
import { criteriaForm } from './criteria-form.ts'
import { keeping } from './keep-part.ts'
import { consentForm, helpersForm, networkForm, safetyForm, wishesForm } from './part-forms.ts'
import { wishesToKeep } from './wishes-of-family.ts'

/** One adult was asked; the form stays, for the next one. */
export const saveConsent = action({
  asks: SaveConsent,
  needs: 'do-intakes',
  audit: 'consent.kept',
  run: (sent, turn) =>
    keeping(
      {
        part: 'consent',
        sent,
        decide: ({ intake }, telling) => tellConsent(intake, sent, telling),
        again: (found, problem) => consentForm(found, turn, { sent, problem }),
        next: (found) => consentForm(found, turn),
      },
      turn,
    ),
})

/** Wishes and goals, in the family's own words; the matching and the trajectory each keep their part. */
export const saveWishes = action({
  asks: SaveWishes,
  needs: 'do-intakes',
  audit: 'wishes.kept',
  run: (sent, turn) => {
    const { goal: text, domain } = sent
    const id = madeId({ verb: 'save-wishes', token: sent.token }, turn)
    const goal = text === null ? null : { id, text, domain }
    return keeping(
      {
        part: 'wishes',
        sent,
        decide: ({ intake }) => accept(tellImportant(intake, sent.important)),
        again: (found, problem) => wishesForm(found, turn, { sent, problem }),
        also: (found) => wishesToKeep({ sent, goal }, found, turn),
      },
      turn,
    )
  },
})

/** Who stands around the family. */
export const saveNetwork = action({
  asks: SaveNetwork,
  needs: 'do-intakes',
  audit: 'network.kept',
  run: (sent, turn) =>
    keeping(
      {
        part: 'network',
        sent,
        decide: ({ intake }) => tellNetwork(intake, ringsIn(sent)),
        again: (found, problem) => networkForm(found, turn, { sent, problem }),
      },
      turn,
    ),
})

/** How safe it is. */
export const saveSafety = action({
  asks: SaveSafety,
  needs: 'do-intakes',
  audit: 'safety.kept',
  run: (sent, turn) => {
    const { home, risks, alone: askedAlone, meet, agreed } = sent
    return keeping(
      {
        part: 'safety',
        sent,
        decide: ({ intake }) => tellSafety(intake, { home, risks, askedAlone, meet, agreed }),
        again: (found, problem) => safetyForm(found, turn, { sent, problem }),
      },
      turn,
    )
  },
})

/** Who else helps. */
export const saveHelpers = action({
  asks: SaveHelpers,
  needs: 'do-intakes',
  audit: 'helpers.kept',
  run: (sent, turn) =>
    keeping(
      {
        part: 'helpers',
        sent,
        decide: ({ intake }) => tellHelpers(intake, sent),
        again: (found, problem) => helpersForm(found, turn, { sent, problem }),
      },
      turn,
    ),
})

/** The six criteria; nothing is decided by them. */
export const saveCriteria = action({
  asks: SaveCriteria,
  needs: 'do-intakes',
  audit: 'criteria.kept',
  run: (sent, turn) =>
    keeping(
      {
        part: 'criteria',
        sent,
        decide: ({ intake, family }, telling) =>
          tellCriteria(intake, criteriaIn(sent), { ...telling, birth: family.birthDate }),
        again: (found, problem) => criteriaForm(found, turn, { sent, problem }),
      },
      turn,
    ),
})
