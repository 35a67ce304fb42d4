/** The ids that come back to themselves when one goes from each to its parent. */
export function circlesIn(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const looked = new Set<string>()
  const circles = new Set<string>()
  for (const start of parents.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !looked.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = parents.get(at)
    }
    if (at !== undefined && onPath.has(at)) for (const id of path.slice(path.indexOf(at))) circles.add(id)
    for (const id of path) looked.add(id)
  }
  return circles
}
