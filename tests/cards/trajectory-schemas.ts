import { TickCalendar } from '../../cards/trajectory-calendar-card.ts'
import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { GoalForm } from '../../cards/trajectory-goals-card.ts'
import { GoOnAfterLoss, LossForm, TakeLossBack, TellLoss } from '../../cards/trajectory-loss-cards.ts'
import { ForgetHelper, HelperForm, SaveHelper } from '../../cards/trajectory-network-card.ts'
import { EndPause, PauseForm, PickPause, SavePause, SaveStandIn } from '../../cards/trajectory-pause-cards.ts'
import { AnswerDependence } from '../../cards/trajectory-question-card.ts'
import { SaveScores } from '../../cards/trajectory-scores-card.ts'

/** What reads each button of a trajectory. */
export const trajectorySchemas = {
  'open-trajectory': OpenOfFamily,
  'open-goals': OpenOfFamily,
  'choose-goal': GoalForm,
  'look-back-at-goal': GoalForm,
  'open-calendar': OpenOfFamily,
  'tick-calendar': TickCalendar,
  'open-network': OpenOfFamily,
  'helper-form': HelperForm,
  'save-helper': SaveHelper,
  'forget-helper': ForgetHelper,
  'open-scores': OpenOfFamily,
  'save-scores': SaveScores,
  'open-pauses': OpenOfFamily,
  'pause-form': PauseForm,
  'save-pause': SavePause,
  'end-pause': EndPause,
  'stand-in-form': PickPause,
  'save-stand-in': SaveStandIn,
  'loss-form': LossForm,
  'tell-loss': TellLoss,
  'go-on-after-loss': GoOnAfterLoss,
  'take-loss-back': TakeLossBack,
  'answer-dependence': AnswerDependence,
}
