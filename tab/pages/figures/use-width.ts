import { type RefObject, useEffect, useRef, useState } from 'react'

/** How wide a chart may be: it is drawn at its real size, so that its words stay readable on a telephone. */
export function useWidth(
  atFirst: number,
): Readonly<{ ref: RefObject<HTMLDivElement | null>; width: number }> {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(atFirst)
  useEffect(() => {
    const { current } = ref
    if (current === null) return
    const watching = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0)
      if (wide > 0) setWidth(wide)
    })
    watching.observe(current)
    return () => watching.disconnect()
  }, [])
  return { ref, width }
}
