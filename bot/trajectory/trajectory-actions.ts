import { openCalendar, tickCalendar } from './care-calendar.ts'
import { answerDependence } from './dependence.ts'
import { addGoal, lookBackAtGoal, openGoals } from './goals.ts'
import { decideAfterLoss, lossForm, takeBackLoss, tellOfLoss } from './loss.ts'
import { forgetOneHelper, helperForm, openNetwork, saveHelper } from './network.ts'
import { openTrajectory } from './open-trajectory.ts'
import { openPauses, pauseForm, savePause, stopPause } from './pauses.ts'
import { openScores, saveScores } from './scores.ts'
import { saveStandIn, standInForm } from './stand-in.ts'

/** What people do along a family's trajectory. */
export const trajectoryActions = {
  'open-trajectory': openTrajectory,
  'open-goals': openGoals,
  'choose-goal': addGoal,
  'look-back-at-goal': lookBackAtGoal,
  'open-calendar': openCalendar,
  'tick-calendar': tickCalendar,
  'open-network': openNetwork,
  'helper-form': helperForm,
  'save-helper': saveHelper,
  'forget-helper': forgetOneHelper,
  'open-scores': openScores,
  'save-scores': saveScores,
  'open-pauses': openPauses,
  'pause-form': pauseForm,
  'save-pause': savePause,
  'end-pause': stopPause,
  'stand-in-form': standInForm,
  'save-stand-in': saveStandIn,
  'loss-form': lossForm,
  'tell-loss': tellOfLoss,
  'go-on-after-loss': decideAfterLoss,
  'take-loss-back': takeBackLoss,
  'answer-dependence': answerDependence,
} as const
