/** What was wrong with one parameter, and what it may be. */
export type WrongParameter = Readonly<{ parameter: string; allowed: string }>

/** A refusal as RFC 9457 writes it; `invalid` names every parameter that was wrong. */
export type Problem = Readonly<{
  type: 'about:blank'
  title: string
  status: number
  detail: string
  invalid?: readonly WrongParameter[]
}>

/** The question cannot be answered as it was asked. */
export function badParameters(invalid: readonly WrongParameter[]): Problem {
  return {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: invalid.map(({ parameter, allowed }) => `${parameter}: ${allowed}`).join('; '),
    invalid,
  }
}

const others = {
  404: ['Not Found', 'There is nothing with this address or id in this feed.'],
  429: ['Too Many Requests', 'This feed answers a bounded number of questions. Try again a little later.'],
  503: ['Service Unavailable', 'The feed is still being read in after a start. Try again a little later.'],
} as const

/** A refusal that has nothing to do with parameters. */
export function problemOf(status: keyof typeof others): Problem {
  const [title, detail] = others[status]
  return { type: 'about:blank', title, status, detail }
}

/** Whether an answer is a refusal. */
export function isProblem(answer: object): answer is Problem {
  return 'type' in answer && answer.type === 'about:blank'
}
