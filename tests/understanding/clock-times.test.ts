import { describe, expect, it } from '@jest/globals'
import { clockText } from '../../understanding/clock-times.ts'
import { messageOf } from '../../understanding/message.ts'
import { momentsOf } from '../../understanding/moments.ts'
import { monday } from './moment.ts'

const momentsIn = (text: string) => momentsOf(messageOf(text, new Set()), monday)

describe('times on the clock', () => {
  it.each([
    ['14u', '14:00'],
    ['14u30', '14:30'],
    ['14 u 30', '14:30'],
    ['14h', '14:00'],
    ['14h30', '14:30'],
    ['14:30', '14:30'],
    ['14.30u', '14:30'],
    ['9.30u', '09:30'],
    ['om 14.30', '14:30'],
    ['9u', '09:00'],
    ['9u05', '09:05'],
    ['om 9 uur', '09:00'],
    ['om 3', '15:00'],
    ['om 10', '10:00'],
    ['half 3', '14:30'],
    ['half drie', '14:30'],
    ['om half elf', '10:30'],
    ['kwart na 2', '14:15'],
    ['kwart voor 4', '15:45'],
    ['kwart over negen', '09:15'],
    ['10 na 3', '15:10'],
    ['5 voor half 4', '15:25'],
    ['3 uur in de namiddag', '15:00'],
    ["8 uur 's avonds", '20:00'],
    ["7u 's morgens", '07:00'],
    ['om vieren', '16:00'],
    ['tegen den twaalven', '12:00'],
    ['rond 11u', '11:00'],
    ['10am', '10:00'],
    ['3 pm', '15:00'],
    ['2.30pm', '14:30'],
    ['at 4', '16:00'],
    ['half past two', '14:30'],
    ['quarter past two', '14:15'],
    ['quarter to three', '14:45'],
    ['om halftwee', '13:30'],
    ['vanaf halfelf', '10:30'],
    ['vrijdag 3/12 te vieren', '16:00'],
    ['rond een uur of drie', '15:00'],
    ["4 o'clock", '16:00'],
  ])('%s is %s', (text, time) => {
    const clocks = momentsIn(text).clocks.map(({ hour, minute, part }) => clockText(hour, minute, part))
    expect(clocks).toEqual([time])
  })

  it.each([
    ['van 9u tot 10u15', '09:00', 75],
    ['14.00-15.10', '14:00', 70],
    ['van 11.40 tot 12.25', '11:40', 45],
    ['from 11 to 12.15', '11:00', 75],
    ['van nen halven drij tot vier ure', '14:30', 90],
    ['van 9 tot halfelf', '09:00', 90],
    ['vertrokken om 14u en terug om 16u15', '14:00', 135],
    ['was er om 13u15 en ben om 15u vertrokken', '13:15', 105],
    ['toegekomen om tien uur en om half twaalf weer naar huis', '10:00', 90],
    ['14u-15u', '14:00', 60],
    ['14u - 15u30', '14:00', 90],
    ['10-11u', '10:00', 60],
    ['10 tot 11u', '10:00', 60],
    ['van 2 tot 4', '14:00', 120],
    ['van half 3 tot 4', '14:30', 90],
    ['van 9 tot half 11', '09:00', 90],
    ['tussen 14u en 15u30', '14:00', 90],
    ['14:00-15:15', '14:00', 75],
    ['13u30 tot 15u', '13:30', 90],
    ['van 11 tot 1', '11:00', 120],
    ['from 10 to 11:30', '10:00', 90],
    ['2-4pm', '14:00', 120],
    ['2pm till 3.30pm', '14:00', 90],
    ['between 9am and 10am', '09:00', 60],
    ['15.30u tot 16.45u', '15:30', 75],
    ['vandaag 10-12', '10:00', 120],
  ])('%s starts at %s and takes %i minutes', (text, start, minutes) => {
    expect(momentsIn(text).ranges.map((range) => [range.start, range.minutes])).toEqual([[start, minutes]])
  })
})

describe('what is no time', () => {
  it.each([
    'om een afspraak te maken',
    'om een winterjas',
    'van 14.11 en 15.11',
    'dat moeten we te vieren',
    'tot 3 kinderen',
  ])('%s', (text) => {
    const { clocks, ranges } = momentsIn(text)
    expect([clocks, ranges]).toEqual([[], []])
  })
})
