import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 720px)'

/** Whether the window is as narrow as a telephone: what needs room is then told in another way. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches)
}

function listen(changed: () => void): () => void {
  const media = matchMedia(narrow)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
