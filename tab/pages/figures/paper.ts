import { makeStyles } from '@fluentui/react-components'

// Whatever look Teams has, paper is white: only here are colours named that are no tokens.
const usePaperStyles = makeStyles({
  paper: {
    '@media print': {
      backgroundColor: 'white',
      '& *': { color: 'black', backgroundColor: 'white' },
    },
  },
})

/** The class that makes what is in it black on white when it is printed. */
export function usePaper(): string {
  return usePaperStyles().paper
}
