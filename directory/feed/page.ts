/** One page of a list as the standard writes it. */
export type FeedPage<Thing> = Readonly<{
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: readonly Thing[]
}>

/** How many there are on a page unless somebody asks otherwise, and how many there may be. */
export const pageSizes = { usual: 50, most: 100 } as const

/** Which page; `perPage` null puts everything on one. */
export type PageAsked = Readonly<{ page: number; perPage: number | null }>

/** The page without its contents yet, and the things that go on it. A page after the last one is empty and the last. */
export function pageOf<Thing>(all: readonly Thing[], { page, perPage }: PageAsked): FeedPage<Thing> {
  const size = perPage ?? Math.max(all.length, 1)
  const contents = all.slice((page - 1) * size, page * size)
  const pages = Math.ceil(all.length / size)
  return {
    total_items: all.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}
