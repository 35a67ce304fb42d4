/** A point on the earth, in degrees (WGS 84). */
export type Point = Readonly<{ latitude: number; longitude: number }>

const kilometresPerDegree = 111.195
const degree = Math.PI / 180

/** Kilometres between two points as the crow flies; off by some metres at most over the breadth of Flanders. */
export function kilometresBetween(one: Point, other: Point): number {
  const middle = ((one.latitude + other.latitude) / 2) * degree
  const north = one.latitude - other.latitude
  const east = (one.longitude - other.longitude) * Math.cos(middle)
  return Math.sqrt(north * north + east * east) * kilometresPerDegree
}
