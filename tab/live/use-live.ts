import { useEffect, useRef, useState } from 'react'
import { usePageTools } from '../pages/page-tools.ts'

type Live = Readonly<{
  verb: string
  data: Readonly<Record<string, unknown>>
  /** Whether there is something to be kept live. */
  isOn: boolean
  /** The mark of what is shown; null while there is nothing. */
  mark: string | null
  /** A question is on its way: its answer may be what was heard of. */
  isBusy: boolean
  again: () => void
}>

/** Keeps what is shown like it is; gives since when there is no connection (milliseconds since 1970), null while there is one. */
export function useLive({ verb, data, isOn, mark, isBusy, again }: Live): number | null {
  const { listen } = usePageTools()
  const [lost, setLost] = useState<number | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const shown = useRef(mark)
  const asked = JSON.stringify(data)
  useEffect(() => {
    shown.current = mark
  }, [mark])

  useEffect(() => {
    if (!isOn) return
    return listen(verb, JSON.parse(asked), { mark: () => shown.current, changed: setWanted, lost: setLost })
  }, [listen, verb, asked, isOn])

  // What was done in this window itself is on the page already when it is heard of.
  useEffect(() => {
    if (wanted === null || isBusy) return
    setWanted(null)
    if (wanted !== mark) again()
  }, [wanted, isBusy, mark, again])
  return isOn ? lost : null
}
